/** Held shared while a content gets its row, alone while contents without one are removed. */
export const CONTENTS_LOCK = 4_817_003;
