/**
 * Spellings of one name in Latin letters, a group a line. Given names that cross languages under an
 * everyday form of their own (Johann, Ivan) are separate names and are not listed together.
 */
export const SPELLINGS = `
mohammed muhammad mohamed mohammad muhammed mohamad muhamad mohamud maxamed mehmed mahomet mohd
ahmed ahmad ahmet axmed
hussein husain hussain husayn hossein hussien husein
hassan hasan hassen
omar umar oumar
osama usama ousama
usman osman othman uthman ousmane
yusuf yousef youssef yousuf yusef yousif yusif
ibrahim ebrahim ibraheem brahim
khaled khalid khalad
said saeed sayeed saied saeid sayed sayid seyed sayyid syed sayyed
abdul abdel abd abdal abdoul abdol
abdullah abdallah abdulla abdellah abdollah cabdullaahi
abdulrahman abdurrahman abdelrahman abdirahman
aziz azeez
karim kareem
rahim raheem
nasser nasir naser nassar
gaddafi qadhafi qaddafi kadhafi gadhafi kadafi khadafy qadafi gadafi kaddafi
muammar moammar mu'ammar moamar muamar
bashar bachar
assad asad
laden ladin
bin ibn ben
abu abou
zawahiri zawahri
fatima fatimah fatma
aisha ayesha aicha
khadija khadijah khadidja
mustafa mustapha mostafa moustafa
mahmoud mahmud mehmood mahmood
hamid hameed
rashid rasheed rachid
salim saleem selim
salih saleh saleh
sharif shareef cherif sherif
tariq tarek tarik
walid waleed oualid
zayd zaid zayed
suleiman sulaiman soleimani suleyman sulayman
haqqani hakkani
hezbollah hizbullah hizballah hizbollah hezballah
houthi huthi
daesh daish
quran koran
alqaeda alqaida
sergey sergei serguei sergej sergejs serhiy serhii sergiy
dmitry dmitri dimitri dmitriy dmitrii dmytro dimitry
yuri yury iouri yuriy jurij youri
andrei andrey andriy andrii andrej
alexei alexey aleksei aleksey oleksiy oleksii alexy
alexander aleksandr alexandr aleksander oleksandr alexandre alyaksandr aleksandar oleksander
nikolai nikolay mykola nikolaj
vladimir volodymyr uladzimir wladimir wolodymyr
vasily vasili vasiliy vasyl wassily
evgeny yevgeny evgeni yevgeni evgeniy yevgeniy eugeny yevhen evhen
mikhail mikhailo mykhailo mihail michail mykhaylo
grigory grigori hryhoriy grigoriy
anatoly anatoli anatolii anatoliy
valery valeri valeriy valerii
gennady gennadi gennadiy
arkady arkadi
vitaly vitali vitaliy vitalii
yulia julia yuliya iuliia
natalia natalya nataliya
tatiana tatyana tetiana
ekaterina yekaterina katerina kateryna
maria mariya
sofia sophia sofiya
ilya ilia illia
fyodor fedor feodor
pyotr petr petro
pavel pavlo
roman romain
zelensky zelenskyy zelenskiy zelenski selenskyj zelenskyi selensky
khrushchev khruschev kruschev khrushchyov
gorbachev gorbachov gorbatschow gorbachyov
yeltsin eltsin jelzin
medvedev medwedew
lavrov lawrow
navalny nawalny navalnyy navalnyj
prigozhin prigojin prigoschin
putin poutine
tchaikovsky chaikovsky tschaikowsky
dostoyevsky dostoevsky dostoevskii
tolstoy tolstoi
milosevic miloshevich
xi hsi
jinping chinping
zedong tsetung
mao maozedong
deng teng
xiaoping hsiaoping
zhou chou
enlai en-lai
park pak bak
lee li yi ri rhee
choi choe
jung jeong chung jong chong
yoon yun
noh roh
kim gim
moon mun
kang gang
cho jo
nguyen nguyên
stephen steven
philip phillip
jeffrey geoffrey
eric erik
marc mark
carl karl
kristina christina
kathryn catherine katherine catharine
anne ann
sara sarah
john jon
frederick frederic friedrich fredrick
lewis louis
alan allan allen
brian bryan
sean shaun shawn
isabel isobel isabelle
elizabeth elisabeth
teresa theresa
rodriguez rodrigues
gonzalez gonzales
erdogan erdoghan
tayyip tayyib
netanyahu netanyahou
benjamin binyamin
yitzhak yitzchak itzhak
moshe moishe
chaim haim
sadat el-sadat
nasrallah nasrullah
khamenei khamenai
rouhani rohani ruhani
ahmadinejad ahmadinezhad
khomeini khomeiny
raisi raeisi
soleimani suleimani
modi modhi
ceausescu ceaucescu
mladic mladitch
haile hailie
laurent lawrent
`
