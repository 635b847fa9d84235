/** Text within XML 1.0: of its characters only, with those escaped that mean something. */
import { escapeUTF8 } from 'entities/escape'

/** What is no character of XML 1.0, half surrogate pairs among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu

export const escapeXml = (text: string): string => escapeUTF8(text.replace(NO_CHARACTER, '\ufffd'))
