// A report in the terms of schema.org, W3C PROV and W3C Web Annotation, for programs that know nothing of this one. npm run standards
import { compare } from 'corroborate'
import { toProv, toSchemaOrg, toWebAnnotation } from 'corroborate/render'

const report = compare(
  {
    text: 'Five people died in the fire, police said.',
    url: 'https://courier.example/fire',
    publisher: 'Courier',
  },
  { text: 'Seven people died in the fire.', url: 'https://gazette.example/fire', publisher: 'Gazette' },
)
for (const write of [toSchemaOrg, toProv, toWebAnnotation]) {
  const document = JSON.parse(JSON.stringify(write(report)))
  const types = [...JSON.stringify(document).matchAll(/"@?type":"(\w+:?\w+)"/g)].map(([, type]) => type)
  console.log(write.name, JSON.stringify(document['@context'] ?? document[0]?.['@context']))
  for (const type of [...new Set(types)].sort())
    console.log(`  ${type} ${types.filter(t => t === type).length}`)
}
