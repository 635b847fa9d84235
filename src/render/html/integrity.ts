/** SHA-256 of the page's style and script, as its Content-Security-Policy names them; a test tells when they must change. */
export const STYLE_HASH = 'sha256-Km2+au7Ud/eW5EhOPSbh83ijU0Pp4jYEa5nvepYML8c='
export const SCRIPT_HASH = 'sha256-7tvTILplB2qEsSYoO6jzsqBWFN6/ApuAyq90bfV3Kg4='
