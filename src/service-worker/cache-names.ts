/**
 * Pages last seen, and files whose names hold a hash of their content. A new release of this worker keeps both: an older
 * page that is open still asks for the files it was built with.
 */
export const PAGES = 'pages'
export const HASHED_FILES = 'hashed-files'
export const INDEXES = 'indexes'

/** Shown for a page that is neither on the network nor on the device. */
export const OFFLINE_PAGE = '/khong-co-mang/'
