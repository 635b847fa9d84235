/** SHA-256 of the page's style and script, as its Content-Security-Policy names them; a test tells when they must change. */
export const STYLE_HASH = 'sha256-P/sm0QnN8II1nlOrBAGtrj4fdnnMUEeSuzx3H7MWSQk='
export const SCRIPT_HASH = 'sha256-7tvTILplB2qEsSYoO6jzsqBWFN6/ApuAyq90bfV3Kg4='
