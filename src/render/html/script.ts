/** What the page does when it is read: highlights both ways, filters, keys. Plain JavaScript, run as it stands. */
export const SCRIPT = `'use strict'
const all = selector => [...document.querySelectorAll(selector)]
const form = document.querySelector('.filters')
const cards = all('.finding')
const linked = all('[data-f]')
const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
const idsOf = element => element.dataset.f.split(' ')
const cardOf = id => cards.find(card => card.id === id)
let lit = []
let cameFrom = null

function light(ids) {
  for (const element of lit) element.classList.remove('lit')
  lit = ids.length === 0 ? [] : linked.filter(element => idsOf(element).some(id => ids.includes(id)))
  for (const element of lit) element.classList.add('lit')
}

/* Scrolls the box an element lies in, and the page only when the box itself is out of sight. */
function reveal(element) {
  const box = element.closest('.article')
  const behavior = isStill ? 'auto' : 'smooth'
  if (box !== null && box.scrollHeight > box.clientHeight + 1) {
    const offset = element.getBoundingClientRect().top - box.getBoundingClientRect().top
    box.scrollTo({ top: box.scrollTop + offset - box.clientHeight / 3, behavior })
    const place = box.getBoundingClientRect()
    if (place.top < 0 || place.top > innerHeight / 2) box.scrollIntoView({ block: 'nearest', behavior })
  } else element.scrollIntoView({ block: 'center', behavior })
}

function showCard(id, from) {
  const card = cardOf(id)
  if (card === undefined) return
  if (card.hidden) { form.reset(); filter() }
  cameFrom = from
  history.replaceState(null, '', '#' + id)
  for (const other of cards) other.classList.toggle('chosen', other === card)
  light([id])
  card.focus({ preventScroll: true })
  card.scrollIntoView({ block: 'nearest', behavior: isStill ? 'auto' : 'smooth' })
}

function showInArticles(id) {
  for (const article of all('.articles .article')) {
    const first = [...article.querySelectorAll('.seg')].find(segment => idsOf(segment).includes(id))
    if (first !== undefined && getComputedStyle(document.querySelector('.articles')).position === 'sticky') reveal(first)
  }
}

function filter() {
  const relations = new FormData(form).getAll('relation')
  const facet = form.elements.facet.value
  const speaker = form.elements.speaker.value
  let shown = 0
  for (const card of cards) {
    const fits = relations.includes(card.dataset.relation)
      && (facet === '' || card.dataset.facets.split(' ').includes(facet))
      && (speaker === '' || card.dataset.speakers.split(' ').includes(speaker))
    card.hidden = !fits
    if (fits) shown++
  }
  for (const group of all('.group')) group.hidden = group.querySelector('.finding:not([hidden])') === null
  const visible = new Set(cards.filter(card => !card.hidden).map(card => card.id))
  for (const element of linked) {
    if (!element.classList.contains('finding')) element.classList.toggle('off', !idsOf(element).some(id => visible.has(id)))
  }
  form.querySelector('.shown').textContent = shown === cards.length ? 'All ' + shown + ' findings' : shown + ' of ' + cards.length + ' findings'
}

form.hidden = false
form.addEventListener('input', filter)
form.addEventListener('reset', () => setTimeout(filter))
form.addEventListener('submit', event => event.preventDefault())
filter()

document.addEventListener('mouseover', event => {
  const element = event.target.closest('[data-f]')
  if (element !== null) light(idsOf(element))
  else if (document.querySelector('.chosen') === null) light([])
})
document.addEventListener('focusin', event => {
  const element = event.target.closest('[data-f]')
  if (element !== null) light(idsOf(element))
})

document.addEventListener('click', event => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  const segment = event.target.closest('a.seg, .timeline a, .band, .part')
  if (segment !== null) {
    event.preventDefault()
    const ids = idsOf(segment)
    const at = ids.indexOf(location.hash.slice(1))
    const id = ids[(at + 1) % ids.length]
    showCard(id, segment.matches('a') ? segment : null)
    if (!segment.matches('.seg')) showInArticles(id)
    return
  }
  const show = event.target.closest('a.show')
  if (show !== null) {
    const target = document.getElementById(show.getAttribute('href').slice(1))
    if (target === null) return
    event.preventDefault()
    cameFrom = null
    light(idsOf(show.closest('.finding')))
    target.focus({ preventScroll: true })
    light(idsOf(show.closest('.finding')))
    reveal(target)
    return
  }
  const card = event.target.closest('.finding')
  if (card !== null && event.target.closest('a') === null && String(getSelection()) === '') {
    showCard(card.id, null)
    showInArticles(card.id)
  }
})

/* Letters act only while a finding or a claim has the focus, so that they are nobody else's (WCAG 2.1.4). */
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const here = event.target.closest('[data-f]')
  if (here === null) return
  if (event.key === 'Escape') {
    light([])
    for (const card of cards) card.classList.remove('chosen')
    if (cameFrom !== null) cameFrom.focus()
    cameFrom = null
  } else if (event.key === 'j' || event.key === 'k') {
    const shown = cards.filter(card => !card.hidden)
    const at = shown.findIndex(card => idsOf(here).includes(card.id))
    const next = shown[at + (event.key === 'j' ? 1 : -1)]
    if (next === undefined) return
    event.preventDefault()
    showCard(next.id, null)
    showInArticles(next.id)
  } else if (event.key === 'Enter' && here.classList.contains('finding') && event.target === here) {
    event.preventDefault()
    here.querySelector('a.show').click()
  }
})

function openHash() {
  const id = location.hash.slice(1)
  if (cardOf(id) === undefined) return
  showCard(id, null)
  showInArticles(id)
}
addEventListener('hashchange', openHash)
openHash()
`
