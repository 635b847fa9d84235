// CommonJS: npm run require
const { check, compare } = require('corroborate')
const { fromHtml } = require('corroborate/html')
const { toText } = require('corroborate/render')

const ours = { text: 'Five people died in the fire on Monday, police said.', publisher: 'The Courier' }
const theirs = fromHtml('<title>Fire</title><p>Seven people died in the fire on Monday.</p>')

console.log(toText(compare(ours, theirs), { width: 72, color: false }))
console.log(check('Five people died.', ours).verdict)
