/** The seeds that tests name by a part of their titles, or by all of it. */
export const TRUCE = /battles to save truce/
export const WIRE = /U\.S\. says working with Russia/
export const COPY = /The United States \(US\) said on Friday/
/** In the Arabic example: an article, and what its conflict asks. */
export const ARABIC_TRUCE = /يكافح لإنقاذ الهدنة/
export const ARABIC_QUESTION = 'كم شخصاً قُتل في سوريا؟'
export const CEASEFIRE = 'Kerry and Lavrov discuss possible ceasefire in Syria'
