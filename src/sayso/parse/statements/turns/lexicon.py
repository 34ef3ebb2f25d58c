"""Words of transcripts and interviews, by which turns are told from fields: small, general, compiled by us.

All in lower case, of all languages together: a label is looked up as it stands.
"""

from __future__ import annotations

import re

# Labels of somebody who is not named, word by word: all words of such a label are among these or those that join them.
ROLES = frozenset(
    "host hosts co-host moderator interviewer reporter reporters anchor presenter announcer narrator correspondent journalist "
    "question questioner caller audience member man woman boy girl voice voices crowd protester speaker chair chairman "
    "chairwoman chairperson judge court magistrate witness prosecutor prosecution defence defense defendant counsel attorney "
    "solicitor barrister clerk operator dispatcher pilot copilot controller officer student teacher listener viewer "
    "participant translator interpreter heckler resident spectator passenger unidentified male female "
    "moderatorin reporterin interviewerin journalist journalistin redaktion sprecher sprecherin frage zwischenruf zuruf "
    "publikum zuschauer zuschauerin zuhörer zuhörerin anrufer anruferin richter richterin zeuge zeugin staatsanwalt "
    "staatsanwältin verteidiger verteidigerin angeklagter angeklagte mann frau stimme vorsitzende vorsitzender "
    "ведущий ведущая корреспондент корреспондентка журналист журналистка интервьюер вопрос голос голоса реплика мужчина "
    "женщина зритель зрительница слушатель слушательница девушка юноша председатель судья прокурор свидетель адвокат "
    "подсудимый подсудимая модератор диктор жительница житель "
    "ведучий ведуча кореспондент запитання питання чоловік жінка "
    "pv mc btv phóng viên người dẫn chương trình hỏi khán giả độc giả bạn đọc thẩm phán chủ tọa bị cáo luật sư nhân chứng "
    "kiểm sát viên nhà báo "
    "journaliste animateur animatrice modérateur présentateur présentatrice public "
    "periodista presentador presentadora moderador moderadora entrevistador entrevistadora pregunta público q".split()
)
# Office holders as reports of parliaments call them, in capitals: "THE MINISTER OF WORKS", one of the first two words.
THE = frozenset("the der die le la el".split())
PARLIAMENT = frozenset(
    "minister president speaker chair chairman chairwoman chairperson chancellor secretary premier mayor governor attorney "
    "senator leader commissioner deputy prime vice clerk ombudsman präsident präsidentin minister ministerin bürgermeister "
    "bürgermeisterin landrat landrätin vorsitzende vorsitzender président présidente ministre presidente ministro".split()
)
# Labels of whoever answers.
ANSWERS = frozenset({*"a answer antwort ответ відповідь đáp réponse respuesta".split(), "trả lời"})
# Small words inside such labels, and numbers of speakers.
JOINING = frozenset(
    "from the in of aus dem im из зала в с места із du dans le de la del unknown first second third "
    "erster zweiter erste zweite первый второй неизвестный неизвестная".split()
)
# Labels of what is no speech: fields of forms, fact-checks, tables and tickers, and the first or last word of such labels.
FIELDS = frozenset(
    "claim claims claimed fact facts factcheck fact-check verdict rating ruling conclusion finding findings found myth myths "
    "truth reality false true update updates updated note notes correction clarification editor's editors source sources "
    "cause causes unit units hazard remedy incidents date dates time location place venue price prices cost duration result "
    "results score total status type category categories tags tag topic topics related also more read watch listen video "
    "photo photos photograph picture image images caption credit credits breaking live exclusive summary background context "
    "details detail contact contacts email e-mail phone tel fax address website url web links link subject re to from cc "
    "signed killed injured dead deaths missing wounded deceased displaced damage property pros cons step tip tips warning "
    "disclaimer copyright comment comments advertisement ad sponsored example figure table chart part chapter section day "
    "week month year morning afternoon evening night today yesterday tomorrow ingredients method serves notice answer: "
    "breakdown funding access displacement challenges headcount age height weight born died name names title version "
    "signature recipient sender attachment attachments deadline salary requirements lineup line-up substitutes referee goals "
    "attendance opinion interactive poll polls vote debate contributing contributor contributors online earlier later winner "
    "winners loser losers subscribe trending follow follows like join find disclosure lesson special coverage story just must "
    "new added rank reactions reaction "
    "behauptung behauptungen bewertung fakt fakten urteil fazit ergebnis ergebnisse quelle quellen stand hinweis korrektur "
    "ursache zeit ort datum uhrzeit uhr preis kosten thema themen foto fotos bild bilder eilmeldung kommentar kommentare "
    "zusammenfassung hintergrund kontakt telefon betreff anzeige mythos wahrheit realität tote verletzte vermisste tore "
    "zuschauerzahl beispiel merke tipp achtung fortsetzung aufstellung "
    "утверждение утверждения факт факты вердикт вывод итог источник источники фото видео дата время место причина "
    "обновление обновлено обновлён примечание справка миф правда ложь неправда вброс реальность комментарий комментарии "
    "контакты телефон адрес тема погибли пострадали раненые погибшие пропавшие реклама пример внимание важно upd upd. "
    "твердження джерело причина оновлено "
    "vérification mise fuente fuentes conclusión verificación".split()
) | frozenset(
    "nguồn|ảnh|clip|kết luận|xác minh|nội dung|thời gian|địa điểm|nguyên nhân|cập nhật|ghi chú|liên hệ|điện thoại|chết|mất tích"
    "|bị thương|tổng|tổng cộng|thiệt hại|tin giả|sự thật|bình luận|khu vực|chủ đề|lưu ý|thông tin|số liệu|tin đồn".split(
        "|"
    )
)
# Words that only stand where somebody speaks to somebody.
SPOKEN = re.compile(
    r"\b(?:I|I['’](?:m|ve|d|ll)|my|me|we|our|you|your|ich|mir|mich|wir|uns|unser\w{0,2}|Sie|Ihnen|du|euch"
    r"|я|мне|меня|мы|нас|нам|вы|вас|вам|ты|мене|ми|ви|tôi|chúng\s+tôi|chúng\s+ta|em|cháu|thưa|je|j['’]ai|nous|vous|yo"
    r"|nosotros|usted)\b",
    re.IGNORECASE,
)
_SOUND = (
    r"laugh\w*|chuckl\w*|applau\w*|cheer\w*|cross-?talk|inaudible|unintelligible|sighs?|paus\w*|cough\w*|booing|noise|music"
    r"|crying|cries|weeps|indistinct|overlapping|smiles?|lacht|lachen|gelächter|beifall|applaus|zwischenruf\w*|seufzt"
    r"|unverständlich|pause|weint|schmunzelt|сме[её]т?\w*|шум\w*|аплодисмент\w*|пауза|неразборчиво|вздыха\w*|улыба\w*|плач\w*"
    r"|сміх|оплески|сміється|cười|vỗ\s+tay|ngập\s+ngừng|im\s+lặng|khóc|không\s+nghe\s+rõ|rires?|applaudissements|risas|aplausos"
)
# What is heard, not said: "[laughs]", "(Applause.)", "(Смех, шум в зале.)".
SOUNDS = re.compile(rf"[(\[][^()\[\]\n]{{0,30}}\b(?:{_SOUND})\b[^()\[\]\n]{{0,30}}[)\]]", re.IGNORECASE)
# Before a name in a label and no part of it, besides the honorifics and offices that all stages know.
RANKS = frozenset(
    "corps sector state police chief deputy acting interim sir madam honourable honorable hon the commissioner president "
    "minister senator representative congressman congresswoman cr cllr councillor mp mep ald alderman abg "
    "abgeordnete abgeordneter stadtrat stadträtin "
    "kreisrat kreisrätin ratsherr ratsfrau gemeinderat gemeinderätin đb đbqh pgs gs".split()
)
# Beside the name of whoever posts: "(verified)".
VERIFIED = (
    r"verified(?:\s+account)?|official(?:\s+account)?|verifiziert|официальный\s+аккаунт|подтвержд[её]н\w*"
    r"|chính\s+chủ|đã\s+xác\s+minh|vérifié|verificad[oa]|✓|✔️?|☑️?|@\w{1,30}"
)
# Small words inside names.
PARTICLES = frozenset("de la le van von der den du da dos del di bin ibn al el ter und and y и та".split())
