// A draft compared again whenever it is saved, until Ctrl-C: npm run watch
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const write = number => writeFileSync('watched.txt', `${number} people died in the fire on Monday.\n`)
write('Nine')
writeFileSync('source.txt', 'Five people died in the fire on Monday, police said.\n')

const args = ['watch', 'watched.txt', 'source.txt', '--output', 'watched.html']
const watching = spawn('node_modules/.bin/corroborate', args, { stdio: ['ignore', 'inherit', 'pipe'] })
const ended = new Promise(done => watching.once('exit', done))
let saved = false
for await (const line of createInterface({ input: watching.stderr })) {
  console.log(line)
  if (line.startsWith('Watching')) write('Five')
  if (line.startsWith('Wrote') && saved) watching.kill('SIGINT')
  saved ||= line.startsWith('Watching')
}
console.log(`exits with ${await ended}`)
