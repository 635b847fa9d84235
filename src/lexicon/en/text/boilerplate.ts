// What a page says of itself rather than of the world. Patterns match one whole line, folded and in lower case.

const SITES =
  'twitter|x|facebook|instagram|telegram|youtube|tiktok|threads|linkedin|google news|whatsapp|bluesky|mastodon|viber|patreon'
const AGENCIES =
  'getty|getty images|reuters|afp|ap|ap photo|associated press|shutterstock|istock|epa|efe|bloomberg|press association|pa wire|anadolu'

/** Lines that are page furniture whatever their length. */
export const PAGE_LINES: readonly RegExp[] = [
  // Advertising and navigation.
  /^(advertisements?|advertising|advert|ads?|sponsored( content)?|promoted( content)?|promotion|loading|please wait|skip( ad| to (main )?content)?|continue reading|story continues|article continues)( below.{0,40}| after.{0,40})?[.:….\s]*$/,
  /^(share|tweet|print|e-?mail|comments?( \(\d+\))?|leave a comment|post a comment|\d+ (shares?|comments?)|copy link|link copied|save( for later)?|bookmark|reprints?|permissions|like|reply)[.:!\s]*$/,
  /^share (this|on|via|with)( .{0,40})?[.:!\s]*$/,
  /^(home|menu|search|sections|navigation|back to top|close|log ?in|sign ?in|sign out|register|my account|accessibility( links)?|top stories|trending( now)?|editors' picks?|recommended( for you)?|up next|what to read next|tags|topics|latest( news)?|newsletters?|notes?|references|see also)[.:!\s]*$/,
  /^(read|see|watch|listen|view|find out|learn|show)( more| also| next| now| all| on| the full (story|article|report|video))[.:….»>\s]*$/,
  /^(read|see|watch|listen|view|hear)( more| also| next| now| on| the full (story|article|report|video))?\s*:.*$/,
  /^(read|learn|find out|see) more (about|on|from|at|here)\b.{0,120}$/,
  /^(click|tap) (here|on|to)\b.*$/,
  /^scroll( down)? (to|for)\b.*$/,
  // Requests for followers, subscribers and money.
  /^(please )?(follow us\b.{0,120}|(like|join|find|add|watch) us( (now|today))?( (on|at|via) .{0,80})?[.!:\s]*)$/,
  new RegExp(`^(please )?follow .{1,60} on (${SITES})\\b.*$`),
  /^(please )?(subscribe|sign up|register)\b.{0,80}\b(newsletters?|alerts?|inbox|podcast|channel|notifications?|updates|briefing|e-?mails?)\b.*$/,
  /^(download|get|install|try) (our|the) .{0,40}\bapp\b.{0,60}$/,
  /^(subscribe|sign up)( (now|here|today|for free|to (us|our .{0,60}|continue)))?[.:!\s]*$/,
  /^(already a|not a|become a|become our|be a|be our) (subscriber|member|patron|supporter)\b.*$/,
  /^(this (article|content|story) is|unlimited access) .{0,20}\b(subscribers|members|articles)\b.*$/,
  /^(support|donate|support us|donate( now| here| today| to us)?)[.:!\s]*$/,
  /^(please )?(support (us|our (work|journalism|newsroom|team|reporting))|help (us|support our|fund our|keep our)|make a (donation|contribution) to)\b.*$/,
  /^(thank you|thanks) for (reading|your support|subscribing|watching|listening)\b.*$/,
  /^(stay|keep) (informed|tuned|in touch|up to date|up-to-date|connected)\b.{0,80}$/,
  /^if you (notice|find|see|spot|have found) an? (error|mistake|typo|spelling error)\b.*$/,
  /^(contact|e-?mail|write to|reach) (us|the (author|editor|reporter|newsroom))\b.*$/,
  // Rights, cookies and consent.
  /^.{0,120}\ball rights reserved\b.{0,120}$/,
  /^(copyright\s*(©|\(c\)|\d{4})|©|\(c\)\s*(copyright|\d{4})).{0,160}$/,
  /^.{0,120}\bmay not be (published|reproduced|redistributed|broadcast|rewritten)\b.{0,120}$/,
  /^(we|this (site|website|page)|our (site|website|partners)|by (using|continuing)).{0,80}\bcookies\b.*$/,
  /^(accept|reject|manage|allow)( all)? (cookies|preferences|settings|consent)\b.{0,40}$/,
  /^(privacy policy|cookie policy|terms (of (use|service)|and conditions)|terms & conditions|contact us|about us|advertise with us|faq|sitemap|careers)[.:!\s]*$/,
  /^(please )?(enable|turn on) javascript\b.*$/,
  /^this (video|content|media|post|embed) (is not|isn't|cannot|can't|could not) (be )?(available|supported|loaded|displayed|played)\b.*$/,
  // Credits of pictures.
  /^(photos?|photographs?|pictures?|images?|illustrations?|graphics?|videos?|file photo|(photo|image|picture|video) (credit|source)s?|credits?|screenshot)\s*:.{0,200}$/,
  new RegExp(`^.{0,100}(/|\\bvia) ?(${AGENCIES})[.)\\]]?$`),
  new RegExp(`^(${AGENCIES})( (images|photos?|news))?[.\\s]*$`),
  // When it was written and how long it takes to read.
  /^(\d+|one|two|a few) ?(min|mins|minutes?|hours?|days?|weeks?|months?|hrs?|h|m|d)( ago| read| to read)[.\s]*$/,
  /^(source|via)\s*:\s*(reuters|afp|ap|bbc|cnn|associated press|agencies)[.\s]*$/,
]

/** Openings of furniture that real sentences share: they count only where the line is no sentence. */
export const PAGE_OPENINGS: readonly RegExp[] = [
  /^(most (read|popular|viewed)|related( (articles?|stories|topics?|content|news|coverage|links|posts))?|more (stories|news|from|on this (story|topic)|coverage)|you (may|might) (also )?(like|be interested)|also (read|on)\b|don't miss)\b/,
  /^(photo|photograph|image|illustration|picture|video|graphic)s? (by|courtesy( of)?|credit)\b/,
  /^\(?((additional )?(reporting|writing|editing|words)|written|reported|edited|compiled|reviewed|posted|translated) by\b/,
]

/** A byline and nothing else. Names are checked for their capitals where this is used. */
export const BYLINE =
  /^by [a-z][a-z.'-]*( [a-z][a-z.'-]*){0,4}(,? (and|&) [a-z][a-z.'-]*( [a-z][a-z.'-]*){0,4})?(,? [a-z' -]{0,40}(correspondent|reporter|editor|writer|staff|news|press|reuters|bbc|cnn))?( \|.{0,60})?$/

/** "Ada Pell, Health Correspondent": a name and what its bearer does for the paper, without a verb. */
export const SIGNATURE =
  /^[a-z][a-z.'-]*( [a-z][a-z.'-]*){1,3}, [a-z' -]{0,40}(correspondent|reporter|editor|writer|columnist)$/

/** Requests to readers inside a line that also says other things: the line is furniture when it is short. */
export const APPEALS: readonly RegExp[] = [
  /\bbecome (our|a) (patron|member|supporter|subscriber)s?\b/,
  /\bsupport (us|our (work|journalism|newsroom|team|reporting))\b/,
  /\b(subscribe|sign up) (to|for) our\b/,
  /\bfollow us on\b/,
  /\b(on|via) patreon\b/,
]

/** A line made of nothing but these words and numbers is a dateline. */
export const DATELINE_WORDS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'am pm a.m p.m gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest msk ist jst kst aest ' +
    'at on of the updated published posted last modified first today yesterday st nd rd th'
  ).split(' '),
)
