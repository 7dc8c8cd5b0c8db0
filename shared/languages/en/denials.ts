import type { DenialWords } from '../language'

/** English: what says that something is not so, and that somebody said so. */
export const denials: DenialWords = {
  negators: `
    no, not, never, none, nobody, no one, nothing, nowhere, neither, nor, without, hardly, cannot,
    can't, couldn't, don't, doesn't, didn't, won't, wouldn't, shouldn't, isn't, aren't, wasn't, weren't,
    hasn't, haven't, hadn't, mustn't, ain't, no longer, unable, failed to, fails to, not yet`,
  denials: `
    denied, denies, deny, denying, denial, denials, refuted, refutes, refute, refuting, rejected,
    rejects, reject, rejecting, refused, refuses, refuse, refusing, dismissed as, dismissed the,
    dismissed any, disputed, disputes, dispute, disputing, contradicted, contradicts, contradicting,
    ruled out, rules out, ruling out, disavowed, disowned, retracted, withdrew, is untrue, was untrue,
    is false, was false, is not true, was not true`,
}
