/** SHA-256 of the pages' styles and script, as their Content-Security-Policy names them; a test tells when they must change. */
export const STYLE_HASH = 'sha256-65ItlWRu7ekL8NORfnOZEXZ+Sk1zHGdXTcAWjHEgcLg='
export const SCRIPT_HASH = 'sha256-7tvTILplB2qEsSYoO6jzsqBWFN6/ApuAyq90bfV3Kg4='
export const MATRIX_STYLE_HASH = 'sha256-uXN679AwcMCqoCTlHw9It/CcP+4ijGRvfD6hevHCKGw='
