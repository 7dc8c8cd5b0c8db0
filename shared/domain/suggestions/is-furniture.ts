/** Marks that end a sentence, also before closing quotes and brackets. */
const TERMINATED = /[.!…。！．｡।۔።։]["'”’»›)\]}」』】〉》）\s]*$/u

const INVITATION =
  /^["“]?(?:read (?:more|also|next|the full)|also read|see also|related(?: stories| articles)?\b\s*:|click (?:here|to)|sign up|subscribe|follow us|watch(?: live| more| now)?\s*:|listen\s*:|share this|advertisement|download|log in|à lire aussi|lire aussi|lire la suite|abonnez-vous|inscrivez-vous|lea también|leer más|suscríbase|mehr zum thema|lesen sie auch|jetzt abonnieren|اقرا ايضا|اقرأ أيضا|إقرأ أيضا)/iu

const CREDIT =
  /^(?:(?:additional )?(?:reporting|writing|editing)(?: by)?\s+\p{Lu}|(?:photo(?:graph|s)?|picture|image|source|credit|copyright|foto|photo|quelle|fuente)\s*:|©|all rights reserved)/iu

/**
 * Whether a sentence is no part of what an article says: a heading, a credit, an invitation to read on. A statement ends
 * in a full stop or its like; what ends in none is a heading or was cut off, and a question states nothing.
 */
export function isFurniture(sentence: string): boolean {
  return !TERMINATED.test(sentence) || INVITATION.test(sentence) || CREDIT.test(sentence)
}
