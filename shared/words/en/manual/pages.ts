import type { ManualPage } from './manual-page'

/** What a journalist who has never seen the program needs to know, in the order of the work. */
export const pages: readonly ManualPage[] = [
  {
    id: 'story',
    title: 'A first check, from text to report',
    parts: [
      {
        heading: 'What this program is for',
        paragraphs: [
          'You keep articles here, mark the claims in them, link each claim to what it rests on, set claims that disagree beside each other and decide, and hand out a report that says what was checked and how.',
          'Everything lies in a folder on this machine. The program speaks with no network, and nothing that you write leaves the machine unless you copy or export it.',
        ],
      },
      {
        heading: 'Ten minutes with the example',
        paragraphs: [
          '{take-tour} goes this way with you in three steps, and points at what is next in the window. It can be left at any time, and taken again.',
          '{open-example} opens five texts about a ceasefire in Syria. Two claims of the death toll are marked in them, one of “more than 100,000” and one of “more than 120,000”, and stand beside each other in a conflict. {open-arabic-example} opens the same five, translated into Arabic.',
          'Choose an article at the left. Select the words that can be right or wrong and press {new-claim}: they are a claim now, with the quantity that was read in them. What was read wrongly is put right in the inspector at the right.',
          'Press {link-evidence} and select the passage of another article that the claim rests on: {link-supports}, {link-refutes} or {link-context}.',
          'Go to {show-conflicts}. What was read in the texts and does not agree is proposed there, with the reasons. Say whether it is one thing, and decide between the two: a conflict keeps what you decided, by which method, and why.',
          'Set a verdict on each claim, with a digit or in the inspector, and say in a sentence what leads to it. {show-report} shows what would be handed out; {export-html} and {export-pdf} write it.',
        ],
      },
      {
        heading: 'Your own project',
        paragraphs: [
          '{new-project} makes a folder whose name ends in “.plumbline”. It can be moved, copied and backed up as any folder; two programs never write into it at once. Projects that were open before are under “Open Recent” in the File menu. The lists that a system keeps of its own have no project under a passphrase.',
        ],
      },
      {
        heading: 'The language of the window',
        paragraphs: [
          'The window, the menus and the report speak English, French, Spanish or Arabic: the language of the system, or the one that is chosen in {settings}. It holds from the next start on; “Start Again Now” beside it starts the program at once, on the project that is open. Texts and names stay in the language and the direction that they have.',
        ],
      },
    ],
  },
  {
    id: 'importing',
    title: 'Getting texts in',
    parts: [
      {
        heading: 'What can be read',
        paragraphs: [
          'Text, Markdown, saved web pages (HTML, MHTML), PDF, Word, OpenDocument, Rich Text, PowerPoint, EPUB, mails and mailboxes, tables (CSV, Excel, OpenDocument), subtitles, pictures, and annotations of others (W3C, Hypothesis): {import-files}, {import-folder}, or drop them on the window. {paste-article} takes the clipboard. A recording or a video is attached to a claim as evidence; its transcript can be imported.',
          'Works that a reference manager has written out (BibTeX, RIS, CSL-JSON) become sources: title, who publishes it, date and address have their fields, authors, identifier and notes stand in the note. A work that is a source already, by its address or its identifier, is not added again; what was not taken, and entries that could not be read, are said with their lines.',
          'A text of your own is marked “Our own draft” in the inspector. Its footnotes and endnotes then become sources with “Take Notes as Sources”: each is linked, as context, to the claim that is marked before it in its sentence, or to a new claim of that sentence. Notes with one address have one source. Comments of the file (Word, OpenDocument, Rich Text) become comments on their words, with who wrote them.',
          'The file itself is kept unchanged beside its text, with its hash. {show-original} shows it beside the text; {save-copy} gives it back; {open-outside} opens a copy elsewhere, after a question.',
          'Two things stand beside each other: {open-beside} parts the middle, and the next article that you choose opens in the other half; so does one that is dragged there, or clicked while {Alt} is held. Two copies scroll together by their passages. Escape closes the second half, {next-pane} goes between them.',
        ],
      },
      {
        heading: 'Pictures and scans',
        paragraphs: [
          'Words in pictures and in pages without text are read by machine, on this machine. A machine can misread a figure without a sign of doubt: each one stands beside its cut-out until you have confirmed or corrected it, and takes part in no comparison before. Claims are marked on the picture, and words that are selected on it make claims. Where only some pages of a PDF were scanned, you are asked whether these are read too.',
        ],
      },
      {
        heading: 'What did not come in',
        paragraphs: [
          'Every import says what was left out: comments, fields, pictures without text, attachments. Where much of a file did not come in you are asked before, with both shown.',
          'Words that were struck out, raised marks of notes and running heads are kept apart from the text, so that they cannot become part of a figure. Look at the original where a figure matters. The words under a picture are shown as its caption: a figure in them is read, and their day and place are not taken for those of what the text tells.',
          'What is blacked out is not in the text: “███” stands where a box, a black mark or black on black hides words. The file still holds these words, and so does the copy of it that is kept with the article: whoever is given the original can read them.',
        ],
      },
      {
        heading: 'Facts about a text',
        paragraphs: [
          'Outlet, author, date and address stand under the title; a dotted word is edited by clicking it. A date is typed as you write it: 7 May 2016, 2016-05-07, May 2016.',
          'Texts that are mostly the same are taken for copies of one story, and count as one source. “Not a copy” says otherwise. Pictures that look alike are taken for one, too, smaller, grey or slightly cut as they may be: the source shows both, and “Not the same picture” says otherwise. AVIF, TIFF and what is nearly flat are not compared.',
        ],
      },
      {
        heading: 'A text that changes',
        paragraphs: [
          '{correct-text} and {replace-text} make a new revision. Every mark is carried over; those whose words changed wait in {review-changes}. No revision is ever lost.',
        ],
      },
    ],
  },
  {
    id: 'claims',
    title: 'Claims',
    parts: [
      {
        heading: 'Marking',
        paragraphs: [
          'Select words and press {new-claim}. A selection snaps to whole words, unless {Alt} is held; {widen-selection} takes the phrase, the sentence, the paragraph. The ends of a mark can be dragged.',
          'The same claim in another place is added to the open one: {add-occurrence}.',
          'Rings beside a text are sentences worth checking first: {next-suggestion} goes from one to the next, {accept-suggestion} makes a claim, {dismiss-suggestion} waves it off. {toggle-suggestions} hides them.',
        ],
      },
      {
        heading: 'The quantity',
        paragraphs: [
          'Bound, value, unit, what is counted, where and as of when are read from the sentence, and each says so. What you change stays as you set it.',
        ],
      },
      {
        heading: 'Who says it, and what became of it',
        paragraphs: [
          'Below “It says” stands who says the claim and through whom, when and where it happened, whether it happened, is planned, alleged or denied, and who disputes it. Each word was read from the sentence; pressing one puts it right.',
        ],
      },
      {
        heading: 'How claims stand to one another',
        paragraphs: [
          '{relate-claim} says that a claim is the same as another, a part of it, a later state, a quotation, or rests on it. Below, “As it was said” holds what the articles print against a transcript, a recording or a translation. {new-conflict} sets claims against each other that the program did not propose.',
        ],
      },
      {
        heading: 'Questions',
        paragraphs: [
          '{ask-question} notes what is to be asked or remarked, of whom and by when; what is open stands in {show-coverage}, what is overdue first.',
        ],
      },
      {
        heading: 'Verdicts',
        paragraphs: [
          'The digits set the verdict where the list or the inspector has the focus. {verdict-scale} lets a desk word its own scale. A verdict whose words changed afterwards is marked as wanting another look.',
        ],
      },
    ],
  },
  {
    id: 'evidence',
    title: 'Evidence and sources',
    parts: [
      {
        heading: 'Linking',
        paragraphs: [
          '{link-evidence} starts from the open claim. Choose another article, a file, an address or a person; in a text, select the passage and say what it does: {link-supports}, {link-refutes}, {link-context}. Linking stays open for the next passage until Escape.',
          'A pinpoint says where in it: a page, a box on a picture or a page, cells of a table, a stretch of a recording. Cells are chosen by dragging or with Shift and the arrow keys, and stand beside the claim with what heads their columns and rows. It can be changed afterwards, also to other words of the article that are selected, and the report shows it. Below a recording stands its transcript, where that was imported from a file of the same name (talk.srt for talk.mp3); claim and report then show what is said at that time. A TIFF is shown page by page, as a PDF is, and boxes on it are places of evidence; its words are not read.',
        ],
      },
      {
        heading: 'Evidence beside the claim',
        paragraphs: [
          '{evidence-beside} parts the middle: the claim stands in its text on one side, its evidence on the other, as a passage, a page or a picture. Asked again, it shows the next piece of evidence.',
          '{what-others-say} lists the sentences of the other articles that speak of the same as the words at the caret, with the words that both have. Nothing is judged there: you say whether one says otherwise, denies it or says the same.',
        ],
      },
      {
        heading: 'What counts as independent',
        paragraphs: [
          'Copies of one story, and sources that rest on one another, count once. A claim with nothing but context has no evidence.',
          'A source has a rating in two signs, such as B2 (reliability of the source, credibility of what it says), says how near it is to what it tells of, and may be withheld from the report.',
        ],
      },
      {
        heading: 'Files that could harm',
        paragraphs: [
          'Originals are shown in a closed frame: nothing in them runs and nothing is fetched. Graphic material can be covered, for one item or for all, in {settings}.',
        ],
      },
    ],
  },
  {
    id: 'conflicts',
    title: 'Conflicts, events and the ledger',
    parts: [
      {
        heading: 'What is proposed',
        paragraphs: [
          'The program reads figures, dates and durations, links what speaks of one thing, and proposes pairs that do not agree. It gives its reasons, those against as well. It does not decide, and it never judges statements: it shows what others say of the same.',
          'A proposal is confirmed or dismissed; many can be dismissed at once, and a dismissal is remembered.',
          'The page of a conflict has the claims beside each other in their sentences, their figures on one line and their dates on another, and what comparing them yields. Two lower bounds that differ can both be true; a sum that does not add up is shown with its parts.',
          'A conflict is resolved by a method, a value that may be published, and a reason; the verdicts of its claims can be set in the same act. A resolved conflict can be opened again.',
        ],
      },
      {
        heading: 'Events',
        paragraphs: [
          '{show-events} lists what several articles tell of. Confirm a proposed event, correct its name, day or place, split or merge it, or say that an article or a passage does not belong: {telling-belongs}, {telling-not}, {telling-elsewhere}, {telling-split}. What you say there binds every later proposal.',
        ],
      },
      {
        heading: 'The ledger',
        paragraphs: [
          'The page of an event has a card for each measure, with the latest figure of every source on one line, parts under totals, and what was kept apart, with the reason. Decide best, low and high by a named method; the reason is written from what you choose and can be edited.',
          '{export-events} writes the decided events as a table.',
        ],
      },
    ],
  },
  {
    id: 'finding',
    title: 'Finding things again',
    parts: [
      {
        heading: 'Search',
        paragraphs: [
          '{find-in-text} searches the article, {find-everywhere} everything: texts, claims, notes, sources, evidence, events. Quotation marks keep words together, a minus leaves a word out. Accents, Arabic letter forms and digits make no difference.',
          '{show-palette} goes anywhere and does anything by name. {filter-list} narrows a list; in the coverage, the history and the trash it narrows these. {go-back} returns to what you looked at before.',
        ],
      },
      {
        heading: 'The whole project at once',
        paragraphs: [
          '{show-matrix} shows which source says what of which claim: + supports, − refutes, • context, then the rating. The arrow keys move through it; Enter on a cell goes to the evidence, or begins to link some where there is none; on the head of a row or a column it opens the claim or the source. Sources under one line count as one.',
          '{show-time-line} has the events in the order of time, with what their measures come to; those without a day stand apart. {show-names} lists the people and places that the texts name; spellings that may be of one name are proposed there, and those that you declare one are one in the list, in {find-everywhere} and where events are linked. What is shown there is saved as a table or as a picture.',
        ],
      },
      {
        heading: 'Undo, history, trash',
        paragraphs: [
          '{undo} takes back one step, and says which. {show-history} has every step with its time and author; {show-trash} has everything that was removed, and puts it back with what went along.',
        ],
      },
    ],
  },
  {
    id: 'reports',
    title: 'Reports',
    parts: [
      {
        heading: 'What a report says',
        paragraphs: [
          'The first page has the findings: each claim, who said it and when, the verdict, and one line why. Then each claim in its words, with its evidence as it can be cited; conflicts with what was decided and by which method; events with every figure of each measure on one line; questions; sources; method and limits; the history.',
          'Beside the report you choose which claims, events and articles are in it, how long it is, and whether withheld names stay out; the project remembers it. The report has a language of its own, whatever the window speaks: verdicts, kinds of claims, dates and figures are written in it, your own words stay as they are. The preview in {show-report} is what is written. {export-html} makes one file that needs no network and runs nothing; {export-pdf} makes pages. Letters that its fonts do not have (Chinese, Hebrew, emoji) are named at its end, since another device draws them otherwise.',
          'Among the formats beside the report is HTML that checks itself: a file that carries the originals, the texts and the history which the report rests on, as far as they may go out. Whoever opens it in a browser, without a network and without Plumbline, sees line by line whether each of them is what the report names. It shows that the file agrees with itself; that nobody changed it on the way shows its SHA-256 alone, told by another way.',
        ],
      },
      {
        heading: 'Who answers for it',
        paragraphs: [
          'A checker and an editor sign the project as it is, each under a name. After a later change the report says that it is outdated, and what was changed since.',
          'Who was asked for a reply, and what they answered, is noted at the claim. Corrections are listed in the report.',
        ],
      },
      {
        heading: 'What is held back',
        paragraphs: [
          'A source that is to be withheld is named nowhere in a report, and neither is its file, however the name is written: case, accents, Arabic letters and digits, spaces and hyphens make no difference. Before you hand anything out, read it: a role or a place can tell who somebody is.',
          '{package-publication} writes the report in four formats with the originals that can go out, and the lists by which anybody can check them. Who spoke on background or off the record is withheld in it, too. Each file is searched for each withheld name, unpacked and decoded; an original that holds one, or cannot be searched, is left out and named. With a name left in the report, nothing is written.',
        ],
      },
      {
        heading: 'Handing a project over',
        paragraphs: [
          '{package-colleague} writes one file with the whole project, its originals and its report. Whoever has Plumbline opens it with {open-package}, by dropping it on the window or by a double click, and has the same project with the same history; any program for ZIP archives shows what is in it. A project under a passphrase stays sealed in it, unless you choose otherwise. Without what is withheld it is a copy: withheld sources are blanked, a bar stands over each of their names in texts, quotes and notes, originals that hold one are left out and named, and its history begins anew.',
          '{verify} checks such a file without unpacking it: every file against the lists in it, the lists against one another, the project against its history. What was changed, added or is missing is named. Somebody who makes all of it anew can only be found by the SHA-256 of the package: tell it by another way.',
        ],
      },
      {
        heading: 'Others’ programs',
        paragraphs: [
          '{export-article} writes an article with its marks for Word or as a web page, for whoever wrote it: what is to be corrected stands at the margin as a comment.',
          '{export-annotations} writes the claims as W3C Web Annotations, which other programs read.',
        ],
      },
    ],
  },
  {
    id: 'safety',
    title: 'Keeping it safe',
    parts: [
      {
        heading: 'A passphrase',
        paragraphs: [
          '{protect-project} seals every file of a project and its backups; without the passphrase nobody reads it, and neither can you. Use several words that have nothing to do with one another. Backups from before are replaced by a sealed one; copies that you made of the folder stay as they were.',
          'A sealed project is opened in memory only. What you copy, export or save as a file is no longer sealed.',
        ],
      },
      {
        heading: 'Backups',
        paragraphs: [
          'Backups are made by themselves, outside of the project folder: when a project is opened and closed, and every quarter of an hour while it changes. {restore-backup} lists them, says what differs, and restores beside the project or in its place.',
        ],
      },
      {
        heading: 'Is it all there?',
        paragraphs: [
          '{verify} checks every file against the history and the hashes, and names what does not hold. Do it after a crash, a full disk, or a folder that came by a synchronising service; such a service may make conflict copies, which are named, too. Packages, reports that check themselves and other projects are chosen there, and checked where they are.',
        ],
      },
      {
        heading: 'Whom it cannot protect you from',
        paragraphs: [
          'Who can look over your shoulder, who runs programs on your machine, and who can make you tell the passphrase. Lock the screen, encrypt the disk, and take only what you need over a border.',
        ],
      },
    ],
  },
  {
    id: 'keyboard',
    title: 'Without the mouse',
    parts: [
      {
        heading: 'Everything has a key, or a name',
        paragraphs: [
          '{show-shortcuts} lists the keys as they are on your keyboard; {show-palette} runs any command by its name.',
          '{next-pane} goes from the list to the text to the inspector. {next-row} opens the next one in a list without leaving the text, {next-claim} goes to the next claim.',
          'In a text the arrows move a caret, with Shift they select. Letters are keys only where they are printed on what they press, or where a list or a text has the focus. Escape leaves each thing once.',
        ],
      },
    ],
  },
]
