/** Who belongs to which group of states, for what is said of "every member": names of the group; its members. */
export const COUNTRY_GROUPS = `
European Union,EU,bloc,E.U.;Austria,Belgium,Bulgaria,Croatia,Cyprus,Czech Republic,Czechia,Denmark,Estonia,Finland,France,Germany,Greece,Hungary,Ireland,Italy,Latvia,Lithuania,Luxembourg,Malta,Netherlands,Poland,Portugal,Romania,Slovakia,Slovenia,Spain,Sweden
Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation;Albania,Belgium,Bulgaria,Canada,Croatia,Czech Republic,Czechia,Denmark,Estonia,Finland,France,Germany,Greece,Hungary,Iceland,Italy,Latvia,Lithuania,Luxembourg,Montenegro,Netherlands,North Macedonia,Norway,Poland,Portugal,Romania,Slovakia,Slovenia,Spain,Sweden,Turkey,Britain,United Kingdom,UK,United States,US
G7,Group of Seven;Britain,United Kingdom,UK,Canada,France,Germany,Italy,Japan,United States,US
Nordic Council,Nordic;Denmark,Finland,Iceland,Norway,Sweden
Baltic;Estonia,Latvia,Lithuania
Benelux;Belgium,Netherlands,Luxembourg
Gulf Cooperation Council,GCC;Bahrain,Kuwait,Oman,Qatar,Saudi Arabia,United Arab Emirates,UAE
Mercosur;Argentina,Bolivia,Brazil,Paraguay,Uruguay
Visegrad Group,Visegrad;Czech Republic,Czechia,Hungary,Poland,Slovakia
`
/** Nouns for a state in such a group. */
export const STATE_NOUNS = 'country state nation member government'
