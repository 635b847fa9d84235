/** What a place is called beside its name: "the city of Leeds", "York county". */
export const areaNouns: ReadonlySet<string> = new Set(
  `city town village state district province island county region port capital resort prefecture governorate oblast township parish
  municipality hamlet kingdom republic`.split(/\s+/),
)
