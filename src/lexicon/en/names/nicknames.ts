/** Short and pet forms of given names, a group a line: all forms of a line may name one person. */
export const NICKNAMES = `
abigail abby abbie gail
abraham abe
adam ad
adelaide addie
albert al bert bertie
alexander alex al alec sandy sasha xander lex aleksandr
alexandra alex sandra sandy sasha lexi
alfred alf alfie fred
alice ali
allan allen al
alan al
amanda mandy
andrew andy drew andrei
angela angie
ann anne annie anna nancy nan
anthony tony ant
antonio tony
antoinette toni
arnold arnie
arthur art artie
barbara barb babs barbie
barack barry
beatrice bea trixie
benjamin ben benny benji
bernard bernie
bernadette bernie
bradley brad
bradford brad
calvin cal
cameron cam
carolyn carol carrie
caroline carol carrie
catherine cathy cath kate katie kit cat kathy
katherine kathy kath kate katie kit kat kathryn
kathleen kathy kath kate
charles charlie chuck chas chaz
charlotte charlie lottie
chester chet
christina chris tina christie
christine chris tina chrissy
christopher chris kit topher
clarence clare
clifford cliff
clinton clint
cornelius neil
cynthia cindy
daniel dan danny
danielle dani
david dave davey davy
deborah deb debbie debra
dennis denny
dmitry dima mitya
dolores lola
dominic dom
donald don donny donnie
donovan don
dorothy dot dottie dolly
douglas doug
dwayne dewayne
edgar ed eddie
edmund ed eddie ned ted
edward ed eddie ned ted teddy
edwin ed eddie
eleanor ellie nell nora
elizabeth liz lizzie beth betty betsy eliza libby bess lisa ellie
emily em emmy
emmanuel manny
ernest ernie
eugene gene
evgeny zhenya
ezekiel zeke
frances fran frannie
francis frank fran
francisco paco pancho cisco
franklin frank
frederick fred freddy freddie
gabriel gabe
gabrielle gabby
gary gaz
geoffrey geoff
george georgie
gerald gerry jerry
gerard gerry
gilbert gil
gordon gord
gregory greg
gregor greg
guillermo memo
harold harry hal
harry henry hal hank
helen nell
henry hank harry
herbert herb bert
howard howie
hubert bert
ignacio nacho
isaac ike
isabel isabella izzy bella
ivan vanya
jacob jake
jacqueline jackie
james jim jimmy jamie jem
janet jan
jason jay
jeffrey jeff
jennifer jen jenny
jeremiah jerry jeremy
jeremy jerry
jerome jerry
jessica jess jessie
jesus chuy
joan joanie
joanne jo joanna
john jack johnny jon
jonathan jon jonny john
jose pepe
joseph joe joey jo
josephine jo josie
joshua josh
judith judy
julian jules
kenneth ken kenny
kimberly kim
lawrence larry laurence lorenzo
leonard len lenny leo
leopold leo
leslie les
lewis lou lew louis
lillian lily lil
louis lou louie
louise lou
lucille lucy
lynette lynn
madeline maddie
malcolm mal
manuel manny manolo
marcus mark marc
margaret maggie meg peggy marge margie greta rita madge
maria mary masha
marjorie marge
martin marty
martha patty marty
mary molly polly mamie
matilda tilly
matthew matt
maurice mo
maximilian max
maxwell max
megan meg
melanie mel
melissa mel missy
melvin mel
michael mike mick mickey micky mikey
michelle shelly
mildred millie
miriam mimi
mitchell mitch
mikhail misha
mohammed mo
morris mo
nancy nan
natalia natasha natalie
natalie nat
nathan nate nat
nathaniel nate nat nathan
nicholas nick nicky nico
nicole nicky nikki
nigel nige
nikolai kolya
norman norm
oliver ollie
oscar ozzie
pamela pam
patricia pat patty trish tricia
patrick pat paddy
penelope penny
percival percy
peter pete
philip phil pip phillip
priscilla cilla
prudence prue
rachel rae
ralph ralphie
randall randy
randolph randy
raymond ray
rebecca becky becca
reginald reg reggie
richard rick dick rich ricky richie
robert bob rob bobby robbie bert
roberta bobbie
rodney rod
roderick rod
roger rog
ronald ron ronnie
rosemary rose rosie
russell russ rusty
ruth ruthie
salvatore sal
samantha sam
samuel sam sammy
sarah sally sadie
sebastian seb
sergei seryozha
sharon shari
sidney sid
simon si
solomon sol
stanley stan
stephanie steph steffi
stephen steve stevie steven
stuart stu stewart
susan sue susie suzy
susanna sue
sylvester sly
tatiana tanya
theodore ted teddy theo
teresa terri tess tessa theresa
terence terry
thaddeus thad
thomas tom tommy
timothy tim timmy
tobias toby
valerie val
vernon vern
veronica ronnie
victor vic
victoria vicky tori
vincent vince vinnie
virginia ginny
vladimir vova volodya
walter walt wally
wilfred wilf
wilhelm willi
william bill will billy willie willy liam
winifred winnie
winston winnie
yekaterina katya
yevgeny zhenya
zachary zach zack
`
