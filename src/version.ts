/** Name and version as reports give them; a test holds them to package.json. */
export const NAME = 'corroborate'
export const VERSION = '0.1.0'
/** Identifies the JSON Schema of a report; its last part grows when the shape changes. */
export const SCHEMA = 'urn:corroborate:schema:report:1'
export const STORY_SCHEMA = 'urn:corroborate:schema:story:1'
