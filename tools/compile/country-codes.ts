// ISO 3166-1 codes by the names that English has for the countries.
import { foldName } from '../../src/names/fold'

/** Names that Node's table of regions gives otherwise. */
const OTHERS: Readonly<Record<string, string>> = {
  Turkey: 'TR',
  'Ivory Coast': 'CI',
  Myanmar: 'MM',
  'Democratic Republic of the Congo': 'CD',
  'Republic of the Congo': 'CG',
  Palestine: 'PS',
  'East Timor': 'TL',
  'Cape Verde': 'CV',
  Swaziland: 'SZ',
  Macedonia: 'MK',
  'Vatican City': 'VA',
  'Sao Tome and Principe': 'ST',
  'Saint Kitts and Nevis': 'KN',
  'Saint Lucia': 'LC',
  'Saint Vincent and the Grenadines': 'VC',
  'Antigua and Barbuda': 'AG',
  'Bosnia and Herzegovina': 'BA',
  'Trinidad and Tobago': 'TT',
}

/** Folded name to code. */
export function isoCodes(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const codes = new Map(Object.entries(OTHERS).map(([name, code]) => [foldName(name), code]))
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (const first of letters)
    for (const second of letters) {
      const [code] = Intl.getCanonicalLocales(`und-${first}${second}`).map(locale => locale.slice(4))
      // Codes of old have the names of new ones: what was East Germany is called Germany.
      const name = code === first + second ? names.of(code) : undefined
      if (name !== undefined && !codes.has(foldName(name))) codes.set(foldName(name), code)
    }
  return codes
}
