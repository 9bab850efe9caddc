/** Width and height, in pixels, at which Facebook and Zalo show a large picture without cutting it. */
export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630

/** Left and right of everything that is written. */
export const MARGIN = 72
