import type { WorthWords } from '../language'

/** English: what makes a sentence worth checking, and what does not. */
export const worth: WorthWords = {
  causes: `
    because, because of, due to, caused by, caused, causes, causing, led to, leads to, leading to, resulted in,
    as a result of, as a result, result of, owing to, thanks to, triggered, triggered by, prompted, sparked,
    provoked, prevented, forced, forcing, drove, set off, thereby`,
  blames: `
    blamed, blames, blame, blaming, accused, accuses, accuse, accusing, responsible for, responsibility,
    claimed by, claimed responsibility, carried out by, behind the, suspected of, suspect, suspected, alleged,
    allegedly, alleges, charged with, guilty of, at fault, backed by, supported by, sponsored by, masterminded,
    plotted, behind, ordered by, links with, linked to, ties to`,
  compares: `
    compared with, compared to, more than last, less than last, higher than, lower than, larger than,
    smaller than, longer than, fewer than, more than twice, twice, double, doubled, tripled, halved, half of,
    a quarter of the, a third of, two thirds, as many as, as much as, times as, rose, risen, rise, fell, fallen,
    increased, increase, decreased, decrease, dropped, drop in, grew, grown, declined, decline in, exceeded,
    surpassed, outnumbered, majority, most of, on average, up from, down from, increasing, intensified`,
  relations: `
    owns, owned, owner of, belongs, belong, belonged, includes, include, included, excludes, exclude, excluded,
    excluding, leaves out, left out, covers, covered, does not cover, consists, consisted, contains, contained,
    holds, held by, supplies, supplied, produces, produced, employs, governs, controls, controlled, bars, barred,
    bans, banned, forbids, forbidden, prohibits, requires, required, obliges, allows, allowed, permits,
    permitted, entitles, entitled, located, lies, home to, based in, made of, built around, made up of, part of,
    member of, members of, affiliated, related to, capital of, head of, director of, married to, brother of,
    son of, known as, applies to, does not apply, refers to, depends on, compatible with, uses, uses a, houses,
    seats, tenant, carries, carrying, has had, have had, records of, record of, on probation, born in, valid,
    in force, remain in force, targets, targeted`,
  acts: `
    travel, travels, travelled, traveled, will travel, visit, visits, visited, flew, fly, sailed, crossed,
    withdrew, withdrawn, withdraw, cancelled, canceled, suspended, suspends, postponed, delayed, refused,
    rejected, declined to, declined, accepted, ordered, demanded, asked, requested, urged, apologised,
    apologized, acknowledged, admitted, confessed, denied, confirmed, pledged, promised, threatened, warned,
    warns, warning, banned, blocked, broke off, broken off, walked out, quit, inspected, examined, investigated,
    investigating, considering, seized, searched, raided, shot, shoot, stabbed, beat, beaten, tortured, raped,
    robbed, hanged, executed, poisoned, fired, looted, smuggled, delivered, sent, received, paid, donated, spent,
    funded, provided, leaked, hacked, spied, published, signed, issued, granted, awarded, elected, overturned,
    sued, fined, freed, escaped, fled, hid, stolen, stole, forged, falsified, hidden, destroyed, demolished,
    flooded, sank, collapsed, collapse, burst, derailed, spread, spilled, evacuated, closed, shut, opened,
    reopened, introduced, abolished, downgraded, upgraded, launched, developed, invented, discovered, discussed,
    agreed, met, spoke with, spoken, called on, called for, call for, waited, waiting, suffered, suffering,
    survived, treated, died, buried, identified, recognised, recognized, recorded, filmed, photographed,
    witnessed, heard, seen, found, written, violated, breached, broken, resumed, resume, restored, replaced,
    returned, moved, deployed, detonated, opened fire, surrounded, overran, captured, hit, shelled, bombarded,
    bombardment, attacked`,
  absolutes: `
    all, every, each, none, nobody, no one, nothing, never, always, everywhere, nowhere, no member, any,
    not a single, without exception, only, exclusively, solely, no immediate, no sign`,
  opinions: `
    should, must, ought to, need to, we hope, hopes, hope, hopefully, hoped, believe that, i think, we think,
    i believe, in our view, in my view, feel that, good, great, nice, bad, terrible, awful, difficult, hard,
    important, critical, interesting, desirable, beautiful, wonderful, tiring, sad, happy, proud, disappointed,
    fair, unfair, wise, foolish, wish, wishes, look forward, looks forward, evidently, surely, of course,
    in short, really, perhaps, remains to be seen, anybody's guess, anyone's guess, that is all,
    only time will tell, let us, seems, seem, likely, unlikely, we await, upside`,
  invitations: `
    read more, read also, read next, read the full, also read, see also, related :, related stories :,
    related articles :, click here, click to, sign up, subscribe, follow us, watch :, watch live :, watch more :,
    watch now :, listen :, share this, advertisement, download, log in`,
  credits: `
    reporting by, additional reporting by, writing by, additional writing by, editing by, additional editing by,
    photo :, photos :, photograph :, picture :, image :, source :, credit :, copyright :, ©, all rights reserved`,
}
