import type { StandingWords } from '../language'

/** English: how far something is said to have happened, and by whose mouth. */
export const standing: StandingWords = {
  planned: `
    will, would, shall, is to, are to, due to, set to, plans to, plan to, planned, planning, scheduled,
    slated, expected to, is expected, intends to, intend to, aims to, agreed to, upcoming, proposed,
    about to`,
  alleged: `
    alleged, allegedly, alleges, allege, reportedly, reported to have, accused, accuses, accusing, blamed,
    blames, blaming, claimed, claims to, suspected, suspects, believed to, thought to, apparently,
    purportedly, unconfirmed, said to have, may have, might have, could have`,
  denied: `
    denied, denies, deny, denying, denial, refuted, refutes, refuting, ruled out, rules out, ruling out,
    disavowed, disowned, retracted, dismissed as, is untrue, was untrue, is false, was false, is not true,
    was not true, disputed, disputes, disputing`,
  relayedBy: `
    quoted by, as quoted by, cited by, reported by, carried by, told, in an interview with, speaking to,
    in comments to, in remarks to, in a statement to`,
  citing: `
    citing, quoting, which cited, which quoted`,
}
