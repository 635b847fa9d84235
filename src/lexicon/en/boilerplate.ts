// What a page says about itself rather than about the world: matched against one whole line, folded and in lower case.

/** A line that begins like one of these and is short is boilerplate. No pattern spans sentences: each is anchored and linear. */
export const BOILERPLATE_LINES: readonly RegExp[] = [
  // Advertising and the page's own furniture.
  /^(advertisements?|advertising|ad|ads|sponsored( content)?|promoted|promotion|story continues (below|after).*|article continues (below|after).*|continue reading( below)?|scroll (down )?to (read|continue).*|loading|please wait|skip (to|ad|past).*)[.:….\s]*$/,
  /^(share|tweet|print|email|comments?|leave a comment|(\d+ )?shares?|share (this|on|via|with).*|post a comment|copy link|link copied|save( for later)?|bookmark|reprints?|permissions)[.:!\s]*$/,
  /^(home|menu|search|sections|navigation|back to top|close|log ?in|sign ?in|sign out|register|my account|accessibility( links)?|top stories|most (read|popular|viewed).*|trending( now)?|editors' picks?|recommended( for you)?|related( (articles?|stories|topics?|content|news|coverage|links|posts))?|more (stories|news|from|on this (story|topic)|coverage).*|you may (also )?like.*|you might (also )?like.*|what to read next|up next|tags|topics|latest( news)?|newsletters?)[.:!\s]*$/,
  /^(read|see|watch|listen|view|hear)( more| also| next| now| the full (story|article|report).*| on)?\s*:.*$/,
  /^(read|learn|see|find out|show|view) more( about.*)?[.:….»>\s]*$/,
  /^(also|more) (read|on|see)\b.*:.*$/,
  /^(click|tap) (here|on|to|the) .*$/,
  // Asks for followers, subscribers and money.
  /^(please )?(follow|like|join|find|add) us( (now|today))?( (on|at|via|in|for) .*)?[.!:\s]*$/,
  /^(please )?(follow|like|find) .{1,60} on (twitter|x|facebook|instagram|telegram|youtube|tiktok|threads|linkedin|google news|whatsapp|bluesky|mastodon)\b.*$/,
  /^(please )?(subscribe|sign up|register|join now|download|get|install)\b.{0,80}\b(newsletter|newsletters|alerts?|app|inbox|podcast|channel|notifications?|updates|briefing|e-?mails?)\b.*$/,
  /^(subscribe|subscribe (now|here|today|to (us|our|the) .*)|sign up( (now|here|today))?|already a (subscriber|member)\b.*|unlimited access.*|this (article|content|story) is (for|only for|available to) (our )?(subscribers|members).*)[.:!?\s]*$/,
  /^(support|donate( (now|here|today|to us))?|support (us|our (work|journalism|newsroom|team|reporting)).*|help us .*|become (a|our) (patron|member|supporter|subscriber).*|make a (donation|contribution).*|buy (us|me) a coffee.*)[.:!\s]*$/,
  /^(thank you|thanks) for (reading|your support|subscribing|watching|listening)\b.*$/,
  /^(stay|keep) (informed|tuned|in touch|up to date|up-to-date|connected)\b.{0,80}$/,
  /^if you (notice|find|see|spot) an? (error|mistake|typo)\b.*$/,
  /^(contact|email|write to|reach) (us|the (author|editor|reporter|newsroom))\b.*$/,
  // Rights, cookies and consent.
  /^.{0,120}\ball rights reserved\b.{0,120}$/,
  /^(copyright|\(c\)|©).{0,160}$/,
  /^.{0,120}\bmay not be (published|reproduced|redistributed|broadcast|rewritten)\b.{0,120}$/,
  /^(we|this (site|website|page)|our (site|website)|by (using|continuing)).{0,60}\b(cookies|privacy policy|terms of (use|service))\b.*$/,
  /^(accept|reject|manage|allow)( all)? (cookies|preferences|settings|consent)\b.{0,40}$/,
  /^(privacy policy|cookie policy|terms (of (use|service)|and conditions)|terms & conditions|contact us|about us|advertise with us|help|faq|sitemap|careers)[.:!\s]*$/,
  /^(please )?(enable|turn on) javascript\b.*$/,
  /^this (video|content|media|post|embed) (is|can|could) ?not (be )?(available|supported|loaded|displayed|played)\b.*$/,
  // Credits of pictures and of agencies.
  /^(photo|photos|photograph|picture|image|images|illustration|graphic|video|file photo|photo credit|image credit|image source|credit|photo by|picture by|getty images|screenshot|caption)\s*:.{0,200}$/,
  /^(photo|image|photograph|illustration|picture|video) (by|courtesy of?|from|credit)\b.{0,120}$/,
  /^.{0,100}\/\s?(getty images|reuters|afp|ap|ap photo|afp via getty images|shutterstock|istock|epa|efe|bloomberg|press association|pa wire|anadolu|file)\b.{0,40}$/,
]

/** A line of these and nothing else tells who wrote it or when, not what happened: bylines, datelines, reading times. */
export const METADATA_LINES: readonly RegExp[] = [
  /^by [a-z][a-z.'-]*( [a-z][a-z.'-]*){0,4}(,? (and|&) [a-z][a-z.'-]*( [a-z][a-z.'-]*){0,4})?(,? [a-z' -]{0,40}(correspondent|reporter|editor|writer|staff|news|press|reuters))?( \|.{0,60})?$/,
  /^(written|reported|reporting|edited|editing|compiled|additional reporting|reviewed|posted|translated) by\b.{0,160}$/,
  /^(published|updated|posted|last (updated|modified)|first published|modified|created|date)( (on|at))?\s*:?\s.{0,10}\d.{0,60}$/,
  /^(\d+|one|two|a few) ?(min|mins|minutes?|hours?|days?|weeks?|months?|hrs?|h|m|d)( ago| read| to read)[.\s]*$/,
  /^(source|via)\s*:\s*(reuters|afp|ap|bbc|cnn|associated press|agencies)[.\s]*$/,
]

/** Requests to readers inside a line that also says other things: the line is boilerplate when it is as short as {@link APPEAL_LENGTH}. */
export const APPEALS: readonly RegExp[] = [
  /\bbecome (our|a) (patron|member|supporter|subscriber)s?\b/,
  /\bsupport (us|our (work|journalism|newsroom|team|reporting))\b/,
  /\b(subscribe|sign up) (to|for) our\b/,
  /\bfollow us on\b/,
  /\b(on|via) patreon\b/,
]

/** Longest line, in characters, that an appeal makes boilerplate: longer ones have something else to say. */
export const APPEAL_LENGTH = 160

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
