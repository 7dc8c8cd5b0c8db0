import { z } from 'zod'

const Share = z.number().min(0).max(1)

/** A part of a page or a picture that is not turned: shares of its width and height, from its left upper corner. */
export const Box = z.object({ left: Share, top: Share, width: Share, height: Share })
export type Box = z.infer<typeof Box>
