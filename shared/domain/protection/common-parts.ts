/**
 * What the commonest passphrases are made of, in small letters and without accents: words from the lists of leaked ones that every
 * program for guessing tries first. Names of people, teams and months stand for all of their kind that are as common.
 */
const words = `
password passwort passwd passw pass passphrase motdepasse contrasena senha parola haslo wachtwoord losenord kennwort secret secreto
admin administrator administrador root user username usuario guest test tester testing demo default login logon access welcome
willkommen bienvenue bienvenido hello hallo bonjour hola hey changeme change letmein opensesame sesame trustno iloveyou iloveu
loveyou lovely love lover amour teamo tequiero jetaime ichliebedich forever friends friend family mother father mama papa mommy
daddy sister brother baby babygirl angel angels princess prince queen king kings master mistress boss hunter ranger killer ninja
warrior soldier pirate wizard magic merlin gandalf dragon monkey tiger lion bear eagle falcon phoenix wolf panther shark dolphin
horse kitty kitten puppy doggy buster chicken banana apple orange lemon cherry strawberry chocolate cookie cookies candy sugar honey
pepper ginger cheese pizza coffee butterfly flower flowers sunflower rainbow sunshine sunny summer winter spring autumn
january february march april june july august september october november december monday tuesday wednesday thursday friday saturday
sunday januar februar sommer herbst fruhling lundi ete hiver printemps verano invierno football baseball basketball soccer hockey
tennis golf fussball futbol liverpool arsenal chelsea manchester united barcelona realmadrid juventus bayern dortmund celtic rangers
cowboys yankees lakers steelers eagles packers raiders dallas ferrari porsche mercedes mustang camaro corvette harley yamaha honda toyota
nissan bmw audi ford google facebook twitter instagram youtube yahoo hotmail gmail windows microsoft android iphone samsung
internet computer laptop pokemon pikachu naruto starwars startrek superman batman spiderman ironman matrix minecraft fortnite roblox
hellokitty jesus jesuschrist christ god godisgood blessed faith heaven angel devil satan hell lucky luckyone money cash dollar
silver gold golden diamond purple yellow green black white blue red pink crystal music guitar metallica nirvana eminem rock rockstar
player playboy sexy hottie fuck fucker fuckyou shit bitch asshole pussy dick whatever nothing something anything blahblah never
always freedom liberty america american england london paris berlin madrid moscow london russia canada mexico brasil brazil deutschland
france espana italia polska jordan michael michelle jennifer jessica ashley amanda nicole daniel david andrew anthony joshua matthew
robert richard charles charlie thomas william james george joseph jason justin brandon taylor morgan samantha patrick alexander
alex andrea maria carlos jose juan miguel francisco fernando roberto pedro manuel anna nina julia laura sarah stephanie hannah
thomas martin peter stefan andreas christian sebastian maximilian nathalie nicolas julien camille marie pierre sophie olivia
mohamed mohammed ahmed ali fatima ivan natasha sergey dmitry vladimir olga tatiana privet parol lubov marina kristina qwer
asdf zxcv ytrewq correct battery staple bond jamesbond zero cool super mega ultra great awesome happy smile new old big the this
that is my your our and you me for not
пароль привет любовь люблю марина наташа секрет солнышко мирный йцукен
密码 我爱你 パスワード 비밀번호
كلمةالسر
`

/** Rows and columns of keys as they lie side by side on common keyboards, letters and digits in order, and what is drawn on them. */
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop[]',
  'asdfghjkl;',
  'zxcvbnm,./',
  'qwertzuiop',
  'yxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  '!@#$%^&*()',
  '!"§$%&/()=',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'a1b2c3d4e5f6g7h8i9j0',
  '1a2b3c4d5e6f7g8h9i0j',
  'a1s2d3f4g5h6j7k8l9',
  '147258369',
  '159753',
  '789456123',
]

export const commonWords: readonly string[] = [...new Set(words.trim().split(/\s+/u))]

/** Those rows, forwards and backwards. */
export const keyRows: readonly string[] = rows.flatMap((row) => [row, Array.from(row).toReversed().join('')])

/** Famous phrases: long, and in every list all the same. */
export const famousPhrases: ReadonlySet<string> = new Set(
  `
correct horse battery staple
to be or not to be
to be or not to be that is the question
may the force be with you
winter is coming
the quick brown fox
the quick brown fox jumps over the lazy dog
once upon a time
in the beginning was the word
open sesame open sesame
we the people of the united states
call me ishmael
elementary my dear watson
all work and no play makes jack a dull boy
it was a dark and stormy night
i think therefore i am
the truth is out there
live long and prosper
hakuna matata
never gonna give you up
god save the queen
god save the king
thank you very much
how are you today
this is my password
this is a password
this is my passphrase
this is a passphrase
my voice is my passport
four words all uppercase
`
    .trim()
    .split('\n')
    .map((phrase) => phrase.replaceAll(' ', '')),
)
