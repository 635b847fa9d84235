// "a" or "an", by the sound that follows.

const vowelSound = /^([aeiou]|ho(ur|nou?r|nest)|heir)/
const consonantSound = /^(eu|one\b|once|uni([^nm]|$)|us(e|u|a)|ut(i|e)|ur(a|o))/
/** Letters whose names begin with a vowel: "an NBC poll". */
const vowelLetter = /^[AEFHILMNORSX]/

export function article(word: string): 'a' | 'an' {
  // Capitals read letter by letter.
  if (/^[A-Z](\.|[A-Z0-9]*$)/.test(word)) return vowelLetter.test(word) ? 'an' : 'a'
  const folded = word.toLowerCase()
  return vowelSound.test(folded) && !consonantSound.test(folded) ? 'an' : 'a'
}
