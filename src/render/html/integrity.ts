/** SHA-256 of the pages' styles and script, as their Content-Security-Policy names them; a test tells when they must change. */
export const STYLE_HASH = 'sha256-rB9lAz6NYp2pTNY9EWD9QLoe0jaUAFYIlAj22SRKF24='
export const SCRIPT_HASH = 'sha256-zC0jIBNsO0P9zezcMZAx/nAKicYsTBabyli6843bEJc='
export const MATRIX_STYLE_HASH = 'sha256-uXN679AwcMCqoCTlHw9It/CcP+4ijGRvfD6hevHCKGw='

/** Nothing is fetched, and only the style and the script of these pages run: what a source brings is shown and does nothing. */
export const PAGE_POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`
