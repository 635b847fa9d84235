// What bundle.sh bundles: the module with the data in it is imported first.
import './corroborate-data.mjs'
import { check, compare } from 'corroborate'

const { findings } = compare('Five people died on Monday.', 'Seven people died on Monday.')
console.log(findings[0].reasons[0].message)
console.log(check('Five people died.', 'Five people died on Monday.').verdict)
