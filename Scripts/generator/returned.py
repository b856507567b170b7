"""Marks of returned mail: stamps and slips, in the shapes and words of different post offices.

There is no uniform form. `mark` draws one: (html, whether it is a slip of paper that covers the print)."""

from templates import page

WORDS = {
    "tuned": {"unknownAtAddress": ["あて所に尋ねあたりません", "あて所に尋ね当たりません", "宛所に尋ねあたりません", "あて所にたずねあたりません", "あて所に尋ねあたらず", "あて所に尋ね当りません", "あて所に見当たりません", "尋ねあたりませんので返送します", "あて所に尋ねても分かりません", "その方はお住まいではありません", "名あて人が居住していません", "あて所に該当者なし", "あて名の人は住んでいません", "表札なし・尋ね当たらず", "あて名の方は居住していません", "該当する方がいません", "宛所に尋ねあたりがありません", "お届け先に該当者がいません", "該当する方がおられません", "宛名の方は当住所に居住されていません", "該当する方が見当たりません", "表札なし・居住確認できず", "あて名の方は当住所においでになりません", "該当者なし（氏名・住所の確認不可）", "当地に該当する方がおられません", "お名前の表札がなく配達できません", "この住所に宛名の方は居住していません", "あて名の方が見当たりません", "お届け先のご住所に該当者がおりません", "あて名の方はこちらにお住まいではありません", "ご指定の住所に受取人の方は見当たりません", "この住所に該当する方はおられません"],
              "movedUnknown": ["転居先不明で配達できません", "転居先不明", "転居先が不明です", "転居先不明につき返送", "転居先不明で配達不能", "転居先不明のため返却", "転居先不明（届出なし）", "転居先不詳", "転出先不明のため", "転居先の届出なし", "引っ越し先不明", "転居済み（転居先不明）", "転居先の記録がありません", "引越先不明", "転居先が分かりません", "転居先不明により配達不能", "移転先不明", "転居のため配達できません（転居先不明）", "お引越しされたようです（転居先不明）", "移転先が不明です", "転居されており転居先がわかりません", "転出先不明につき返還", "引っ越されて新住所が不明です", "移転されましたが転送先の届けがありません", "ご転居先が不明のため返送します", "転居済・新住所の届出なし", "お引越し先がわからずお届けできません", "移転されており新住所が不明です", "転居されていますが転居先がわかりません", "ご移転先の届けが出ておりません", "転居後のご住所が判明しません", "引越し先がわからないためお返しします"],
              "forwardExpired": ["転送期間が経過したため", "転送期間経過", "転居届の期間が過ぎています", "転送期間経過につき返送", "転送期限が切れています", "転送期間満了", "転居届の有効期間が過ぎました", "転居届の有効期限切れ", "転送期間終了", "転居・転送サービス期間満了", "転送の期間が過ぎました", "転送サービス満了", "転居届提出から1年経過", "転送届の期限切れ", "転送期間（1年）経過", "転送期間満了により返送", "転送期間が終わりました", "転送期間を過ぎています", "転居届の期限切れ", "転送期間の満了により返還", "転居届から1年を経過", "転送期間が終了しました", "転送の届出から１年が過ぎています", "転居届の有効期間（1年）満了のため返送", "転送できる期間を経過しました", "転送のお申し込みから1年を経過しました", "転送サービスの期間が終わりました", "転居届による転送期間が終了しています", "転送の有効期間（1年）が過ぎました", "転送期間（1年間）の満了により返送", "転居のお届けから1年が過ぎています", "転送の届出期間（1年）が過ぎたため", "転送期間が満了しております"],
              "doNotForward": ["転送不要", "転送不要のため", "転送不要郵便物のため返送", "転送不要扱いのため", "転送不要の表示あり", "転送不要指定のため", "転送不要郵便物", "転送不要のため返戻", "転送不要郵便のため転送せず", "転送不要のため返還", "転送不要の表示により返送", "「転送不要」のため差出人に返還", "転送不要扱いのため返送いたします", "転送しないこととされている郵便物です", "「転送不要」のためお返しします", "転送をしない取扱いの郵便物のため", "「転送不要」の表示がありますのでお返しします"],
              "incompleteAddress": ["あて名不完全で配達できません", "あて名不完全", "住所不完全のため", "あて所不完全", "棟・号室がもれています", "番地もれのため配達できません", "あて名不十分", "号室の記載なし", "住所の記載不十分", "住所の番地がありません", "部屋番号不明", "あて先不完全", "マンション名・部屋番号の記載なし", "あて所の番地漏れ", "建物名・部屋番号の記載もれ", "住所記載不備", "部屋番号の記載がありません", "番地の記載がありません", "住所が不完全です", "部屋番号が記載されていません", "あて名の住所が不明確です", "番地・号の記載がありません", "住所の記載が不十分です", "部屋番号がなくお届けできません", "所番地が不完全のため", "ご住所の番地が記載されておりません", "建物名・部屋番号もれ", "番地のご記入がありません", "お部屋番号が書かれていません", "ご住所が途中までしか書かれておりません", "号棟・部屋番号の記載もれ", "ご住所に番地の記載がありません", "部屋番号がわからず配達できません"],
              "refused": ["受取拒絶", "受取りを拒絶されました", "受取拒否", "受取辞退", "受取を拒絶されました", "受取人が受取を拒否", "受領拒絶", "受取人受取拒否", "受け取りを辞退されました", "受取りを断られました", "受領を拒まれました", "受取人の申出により受取拒絶", "お受け取りになりません", "受取人様が受け取りを拒否", "受け取れないとの申出", "受取人が受け取りを拒絶", "受領を拒否されました", "受取人様が受け取りを辞退", "受取を辞退されました", "受領拒否", "受取人が受領を拒まれました", "受け取り拒否のため返送", "お受け取りになりませんでした（受取拒否）", "受領をお断りになられました", "お受け取りを辞退されました", "ご本人が受け取りを断られました", "受領を拒まれましたので返送します", "受取人の方がお受け取りになりません", "受け取りを拒否されたため返還", "受取人様が受領を辞退されました", "お受け取りを拒まれました"],
              "unclaimed": ["保管期間経過のため", "保管期間満了", "留置期間が経過しました", "留置期間経過", "保管期間が過ぎました", "保管期間切れ", "留置期間満了のため", "保管期間を過ぎたため返送", "留置期間終了", "ご不在のため保管期間経過", "お受け取りがなく期間満了", "郵便局保管期限切れ", "保管満期", "保管期間を経過したもの", "不在・期間満了", "保管期限が過ぎました", "不在のため保管期間経過", "留置期間満了", "保管期間満了につき返還", "留置期限が過ぎました", "ご不在のため保管期間が過ぎました", "お受取りがなく保管期限が過ぎました", "再配達のご依頼なく保管期間満了", "保管期間内に受け取りがありませんでした", "ご不在のため保管後返送", "保管期間を過ぎてもお受け取りがありません", "お留守のため保管し期限が切れました", "お預かり期間が満了しました", "再配達のご連絡がなく保管期限を過ぎました", "保管期限までにお受け取りがありませんでした", "ご不在・留置期間満了", "ご不在で保管期間内に受領がありませんでした", "留置期間を過ぎたため"],
              "postageDue": ["料金不足", "料金不足のため", "料金未納", "料金不足につき返送", "郵便料金不足", "切手料金不足", "料金不足のため受取られず", "料金の不足", "不足料金未払い", "郵便料金の不足", "料金が不足しています", "切手代が不足しています", "料金の不足により返還", "切手の貼付不足", "郵便料金不足のため返送", "料金の不足があります", "郵便料金が足りません", "切手が不足しています", "料金が足りないためお返しします", "不足料金のお支払いがありません", "料金不足のため返還", "郵便料金が足りないため", "不足料金を納められないため"],
              "deceased": ["受取人死亡", "受取人様死亡", "受取人死亡のため", "名あて人死亡", "受取人ご逝去", "名宛人死亡のため", "受取人様ご逝去のため", "お亡くなりになったため", "名あて人ご死去", "受取人様は亡くなられています", "受取人逝去", "ご本人様死去", "名宛人がお亡くなりです", "宛名の方死亡", "お受取人様ご逝去", "名宛人死亡のため返送", "ご逝去", "ご本人様がお亡くなりになられています", "宛名の方は故人です", "受取人さまは亡くなられています", "名あて人死去", "あて名の方はお亡くなりになりました", "受取人逝去のため", "お亡くなりになられたとのことです", "名宛人ご逝去", "受取人の方は逝去されました", "名あて人は故人です", "ご名義の方が亡くなられています"],
              "other": ["差出人の取戻し請求により返還します", "最小サイズに満たないため返還します", "破損・濡損のため配達できません", "破損のため配達できません", "差出人の取戻請求", "サイズ不足のため返還します", "差出人取戻しのため", "内容品破損", "差出人の取りもどし", "雨濡れによる汚損", "差出人様のお申し出により", "あて名ラベルはがれ", "差出人から取り戻しの請求あり", "水濡れのためあて名判読不能", "差出人の請求による返還", "損傷のため配達不能", "差出人からの取戻し", "配達中の破損", "水濡れにより判読不能", "汚損のため配達できません", "受取人からの申し出による返還", "郵便物が破れていたため返還します", "危険な箇所につき配達不能", "受箱がなく配達できません", "郵便物が濡れて判読できません", "差出人様の取戻し請求による返還", "郵便受けがなく配達できませんでした", "破損のためお返しします", "配達できない地域のため", "あて名ラベルがはがれております", "郵便受けがないため配達できません", "破損により配達ができません"]},
    "held-out": {"unknownAtAddress": ["受取人様の居住が確認できませんでした", "ご記載の住所に該当の方がおられません"],
              "movedUnknown": ["転居されましたが新住所の届けがありません", "引越されており行き先が不明です"],
              "forwardExpired": ["転送期間1年が経過しました", "転居届の有効期間が切れています"],
              "doNotForward": ["転送不要扱いの郵便物です"],
              "incompleteAddress": ["宛先の番地が書かれていません", "建物名・部屋番号の不足"],
              "refused": ["ご本人が受け取りをお断りになりました", "受領されませんでした（拒否）"],
              "unclaimed": ["窓口での保管期限が切れました", "再配達の依頼がなく保管期間が過ぎました"],
              "postageDue": ["切手の額が不足しています", "郵便料金の不足"],
              "deceased": ["受取人様はお亡くなりになっています", "お受取人死去"],
              "other": ["交通途絶のため配達できません", "差出人様の取戻し請求による"]},
}
LISTED = ["unknownAtAddress", "movedUnknown", "forwardExpired", "incompleteAddress", "refused", "unclaimed"]
SHAPES = {"tuned": ["box", "bare", "upright", "wrapped", "oval", "ticked", "circled", "filled", "sideways", "reasoned", "ringed", "pointing", "corners", "crossed", "underlined", "tag", "slanted", "seal", "label", "listing", "inverse", "dater", "row", "column", "struck", "stacked", "hexagon", "numbered", "bracketed", "ruled", "ticket", "shadowed", "handwritten", "barred", "banner", "bracket", "spaced", "checklist", "typed", "cornered", "wave", "hanging", "brackets", "scratched", "shield", "twobars", "dotframe", "dotted", "arrowed", "ribbon", "postoffice", "arrowbox", "lettered", "dashed", "tabbed", "aslope", "handframe", "starred", "halves", "ruledpair", "corneredges", "boxedrows", "handring", "leftbar", "twolines", "crossedboxes", "tickright", "topband", "sidelabel", "crossedout", "inkedcircle", "wavebox", "cornerlabel", "ringslot", "tailmark"],
          "held-out": ["box", "bare", "ticketstub", "underbar", "letterlist", "chosenline", "ticked", "upright", "wrapped", "label"]}


def mark(which, code, colour, dice):
    text, shape = dice.choice(WORDS[which][code]), dice.choice(SHAPES[which])
    if shape in ("ticked", "circled", "filled", "crossed"):
        return listed(which, code, dice, shape), True
    if shape == "listing":
        return listing(which, code, dice), True
    if shape == "underlined":
        return underlined(which, code, dice), True
    if shape == "numbered":
        return numbered(which, code, dice), True
    if shape == "bracketed":
        return bracketed(which, code, dice), True
    if shape == "row":
        return row(which, code, dice), True
    if shape == "column":
        return column(which, code, dice), True
    if shape == "struck":
        return struck(which, code, dice), True
    if shape == "handwritten":
        return handwritten(which, code, dice), True
    if shape == "barred":
        return barred(which, code, dice), True
    if shape == "checklist":
        return checklist(which, code, dice), True
    if shape == "typed":
        return typed(which, code, dice), True
    if shape == "brackets":
        return brackets(which, code, dice), True
    if shape == "scratched":
        return scratched(which, code, dice), True
    if shape == "dotted":
        return dotted(which, code, dice), True
    if shape == "arrowed":
        return arrowed(which, code, dice), True
    if shape == "lettered":
        return lettered(which, code, dice), True
    if shape == "dashed":
        return dashed(which, code, dice), True
    if shape == "starred":
        return starred(which, code, dice), True
    if shape == "halves":
        return halves(which, code, dice), True
    if shape == "boxedrows":
        return boxedrows(which, code, dice), True
    if shape == "handring":
        return handring(which, code, dice), True
    if shape == "crossedboxes":
        return crossedboxes(which, code, dice), True
    if shape == "tickright":
        return tickright(which, code, dice), True
    if shape == "crossedout":
        return crossedout(which, code, dice), True
    if shape == "inkedcircle":
        return inkedcircle(which, code, dice), True
    if shape == "ringslot":
        return ringslot(which, code, dice), True
    if shape == "tailmark":
        return tailmark(which, code, dice), True
    if shape == "letterlist":
        return letterlist(which, code, dice), True
    if shape == "chosenline":
        return chosenline(which, code, dice), True
    if shape == "ringed":
        return ringed(which, code, colour, dice), False
    return SHAPE[shape](text, colour), False


def box(text, colour):
    return page(f'<div style="border:1.6pt solid {colour};color:{colour};padding:3mm;width:62mm;font-size:13pt;font-weight:bold">'
                f'{text}<br><span style="font-size:9pt">差出人に返送します　架空郵便局</span></div>', size="76mm 30mm", margin="4mm")


def bare(text, colour):
    """A rubber stamp without a frame, a rule under it."""
    return page(f'<div style="color:{colour};font-size:15pt;font-weight:bold;border-bottom:1.2pt solid {colour}">{text}</div><div style="color:{colour};font-size:8pt">還付　例示郵便局　6.11.20</div>',
                font="BIZ UDPMincho", size="92mm 24mm", margin="3mm")


def upright(text, colour):
    """Written downwards, in columns from the right."""
    columns = [text[n:n + 6] for n in range(0, len(text), 6)]
    cells = "".join("<td style='border:none;padding:0 1.2mm;vertical-align:top;line-height:1.1'>" + "<br>".join(c) + "</td>" for c in reversed(columns))
    return page(f'<table style="border:1.4pt solid {colour};color:{colour};font-size:14pt;font-weight:bold"><tr>{cells}</tr></table>', size="40mm 50mm", margin="3mm")


def wrapped(text, colour):
    half = (len(text) + 1) // 2
    return page(f'<div style="border:1.2pt dashed {colour};color:{colour};padding:2mm;width:40mm;font-size:13pt;text-align:center">{text[:half]}<br>{text[half:]}<br><span style="font-size:8pt">返還します</span></div>',
                size="52mm 34mm", margin="4mm")


def oval(text, colour):
    return page(f'<div style="border:1.6pt solid {colour};border-radius:14mm/8mm;color:{colour};padding:3mm 1mm;width:64mm;font-size:11pt;text-align:center">{text}</div>',
                size="76mm 24mm", margin="4mm")


def sideways(text, colour):
    """Stamped along the envelope: on its side on the sheet."""
    return page(f'<div style="transform:rotate(90deg);transform-origin:30mm 30mm;border:1.4pt solid {colour};color:{colour};padding:2mm;width:58mm;font-size:12pt;font-weight:bold">{text}<br><span style="font-size:8pt">例示郵便局</span></div>',
                size="74mm 74mm", margin="4mm")


def reasoned(text, colour):
    """A slip's two lines: what it is, and the reason behind a label."""
    return page(f'<table style="color:{colour};font-size:10.5pt"><tr><td style="border-color:{colour}">返戻理由</td><td style="border-color:{colour}">{text}</td></tr><tr><td style="border-color:{colour}">年月日</td><td style="border-color:{colour}">6.11.21　見本局</td></tr></table>',
                size="96mm 30mm", margin="4mm")


def pointing(text, colour):
    return page(f'<div style="color:{colour};font-size:13pt;font-weight:bold">☜　{text}</div>', font="IPAexMincho", size="92mm 18mm", margin="3mm")


def corners(text, colour):
    """Only the four corners of a frame, the office below in small print."""
    edge = lambda a, b: f"<span style='position:absolute;{a}:0;{b}:0;width:5mm;height:4mm;border-{a}:1.4pt solid {colour};border-{b}:1.4pt solid {colour}'></span>"
    return page(f"<div style='position:relative;color:{colour};padding:3mm;width:64mm;font-size:13pt;text-align:center'>{edge('top', 'left')}{edge('top', 'right')}{edge('bottom', 'left')}{edge('bottom', 'right')}{text}<br><span style='font-size:8pt'>例示中央郵便局 6.11.22</span></div>",
                font="IPAexMincho", size="76mm 30mm", margin="4mm")


def tag(text, colour):
    """A tag: the word 還付 in a dark field, the reason beside it."""
    return page(f"<table style='font-size:12pt;color:{colour}'><tr><td style='background:{colour};color:#fff;border-color:{colour}'>還付</td><td style='border-color:{colour}'>{text}</td></tr></table>", size="96mm 20mm", margin="4mm")


def slanted(text, colour):
    """Stamped in haste, aslant."""
    return page(f"<div style='transform:rotate(-9deg);margin-top:8mm;border:1.4pt solid {colour};color:{colour};padding:2mm;width:60mm;font-size:13pt;font-weight:bold;text-align:center'>{text}</div>", size="76mm 36mm", margin="4mm")


def seal(text, colour):
    """Two lines in a frame with round corners: the word 返還 above, the reason below."""
    return page(f"<div style='border:2pt solid {colour};border-radius:3mm;color:{colour};padding:1.5mm 4mm;width:62mm;text-align:center'><span style='font-size:10pt;letter-spacing:4mm'>返還</span><br><span style='font-size:12.5pt;font-weight:bold'>{text}</span></div>", size="76mm 30mm", margin="4mm")


def label(text, colour):
    """A printed label with the office's name, the reason in the middle, a line for the date."""
    return page(f"<div style='border:0.6pt solid {colour};color:{colour};padding:2mm;width:66mm;font-size:9pt'>例示東郵便局<p class='c' style='font-size:12pt;margin:1.5mm 0'>{text}</p><span style='font-size:8pt'>令和6年12月　　日　取扱者　　　</span></div>", size="80mm 34mm", margin="4mm")


def inverse(text, colour):
    """White letters in a dark field."""
    return page(f"<div style='background:{colour};color:#fff;padding:2mm 3mm;width:66mm;font-size:13pt;font-weight:bold;text-align:center'>{text}</div>", size="80mm 22mm", margin="3mm")


def dater(text, colour):
    """The office's round dater, the reason beside it in a frame."""
    ring = f"<div style='display:inline-block;width:16mm;height:16mm;border:1.2pt solid {colour};border-radius:8mm;text-align:center;font-size:7pt;line-height:1.5'>見本<br>6.12.16<br>12-18</div>"
    return page(f"<div style='color:{colour}'>{ring} <span style='border:1.2pt solid {colour};padding:1.5mm 2mm;font-size:11.5pt;font-weight:bold'>{text}</span></div>", size="110mm 26mm", margin="4mm")


def stacked(text, colour):
    """Three storeys parted by rules: 返還, the reason, the office and the day."""
    return page(f"<table style='color:{colour};width:64mm;border:1.4pt solid {colour}'><tr><td class='c' style='border-color:{colour};font-size:9pt'>差出人に返還</td></tr><tr><td class='c' style='border-color:{colour};font-size:12pt;font-weight:bold'>{text}</td></tr><tr><td class='c' style='border-color:{colour};font-size:8pt'>見本中央局　6.12.18</td></tr></table>", size="74mm 36mm", margin="4mm")


def hexagon(text, colour):
    """A frame that comes to a point at both ends."""
    return page(f"<div style='position:relative;width:78mm;height:14mm'><svg style='position:absolute;left:0;top:0' width='78mm' height='14mm' viewBox='0 0 100 20' preserveAspectRatio='none'><path d='M6 1 L94 1 L99 10 L94 19 L6 19 L1 10 Z' fill='none' stroke='{colour}' stroke-width='1'/></svg><div style='position:absolute;left:0;top:4mm;width:78mm;text-align:center;color:{colour};font-size:12pt;font-weight:bold'>{text}</div></div>", size="88mm 24mm", margin="4mm")


def ruled(text, colour):
    """Lines over and under, the reason between them in spaced letters."""
    return page(f"<div style='color:{colour};width:84mm;border-top:1.6pt solid {colour};border-bottom:1.6pt solid {colour};text-align:center;font-size:12pt;letter-spacing:0.12em;padding:1.5mm 0'>{text}</div>", size="94mm 20mm", margin="4mm")


def ticket(text, colour):
    """A frame with notched corners and a head that says 返戻."""
    return page(f"<div style='color:{colour};width:70mm;border:1.4pt dashed {colour};text-align:center;padding:1mm'><div style='font-size:9pt'>返　戻</div><div style='font-size:13pt;font-weight:bold'>{text}</div></div>", size="82mm 26mm", margin="4mm")


def shadowed(text, colour):
    """Struck twice: the second strike a little lower and paler."""
    line = f"font-size:13pt;font-weight:bold;position:absolute;white-space:nowrap"
    return page(f"<div style='position:relative;color:{colour};height:8mm'><span style='{line};left:0;top:0'>{text}</span><span style='{line};left:0.5mm;top:0.6mm;opacity:0.25'>{text}</span></div>", size="96mm 18mm", margin="4mm")


def banner(text, colour):
    """White letters are left out of a solid bar above; the reason stands below it in a frame."""
    return page(f"<div style='width:78mm;border:1.2pt solid {colour};color:{colour};text-align:center'><div style='background:{colour};color:#fff;font-size:10pt;padding:0.6mm'>差出人にお返しします</div><div style='font-size:13pt;font-weight:bold;padding:1.5mm'>{text}</div></div>", size="88mm 26mm", margin="4mm")


def bracket(text, colour):
    """Thick brackets left and right, no lines above or below."""
    return page(f"<div style='color:{colour};width:80mm;border-left:2.4pt solid {colour};border-right:2.4pt solid {colour};text-align:center;font-size:13pt;padding:2mm 0'>{text}</div>", size="90mm 20mm", margin="4mm")


def spaced(text, colour):
    """Two lines of small print above and below a reason in spaced bold letters."""
    return page(f"<div style='color:{colour};width:88mm;text-align:center'><div style='font-size:8pt'>この郵便物は下記の理由によりお返しします</div><div style='font-size:13pt;font-weight:bold;letter-spacing:0.15em'>{text}</div><div style='font-size:8pt'>見本東郵便局</div></div>", size="98mm 24mm", margin="4mm")


def cornered(text, colour):
    """A frame with a cut corner, the reason in two sizes: the office small, the words large."""
    return page(f"<div style='border:1.6pt solid {colour};border-top-left-radius:5mm;color:{colour};width:84mm;padding:1.5mm 3mm'><div style='font-size:8pt'>架空南郵便局</div><div style='font-size:14pt;font-weight:bold;text-align:center'>{text}</div></div>", size="94mm 22mm", margin="4mm")


def wave(text, colour):
    """A dashed line above and a solid one below the words, a pointing hand before them."""
    return page(f"<div style='color:{colour};width:86mm;border-top:1pt dashed {colour};border-bottom:2pt solid {colour};font-size:13pt;padding:1.5mm 0;text-align:center'>☞ {text}</div>", size="96mm 18mm", margin="4mm")


def hanging(text, colour):
    """A tag with a hole: the head of the slip in white on colour at the left, the words beside it."""
    return page(f"<table style='border-collapse:collapse;border:1.4pt solid {colour};color:{colour};width:88mm'><tr><td style='background:{colour};color:#fff;border:none;font-size:11pt;width:16mm;text-align:center'>返還</td><td style='border:none;font-size:12pt;padding:2mm;text-align:center'>{text}</td></tr></table>", size="98mm 22mm", margin="4mm")


def shield(text, colour):
    """A frame with rounded lower corners, a heading in small print over the words."""
    return page(f"<div style='border:1.8pt solid {colour};border-radius:1mm 1mm 8mm 8mm;color:{colour};width:80mm;padding:1.5mm 4mm 2.5mm;text-align:center'><div style='font-size:7.5pt'>返　戻</div><div style='font-size:13pt'>{text}</div></div>", size="94mm 24mm", margin="4mm")


def twobars(text, colour):
    """A thick bar at each end of the words, no frame."""
    return page(f"<div style='color:{colour};border-left:5pt solid {colour};border-right:5pt solid {colour};width:84mm;font-size:13.5pt;padding:1mm 3mm;text-align:center;font-weight:bold'>{text}</div>", size="96mm 18mm", margin="4mm")


def dotframe(text, colour):
    """A dotted frame in which the words stand at the left, the date at the right."""
    return page(f"<table style='border-collapse:collapse;border:1.4pt dotted {colour};color:{colour};width:90mm'><tr><td style='border:none;font-size:11.5pt;padding:2mm'>{text}</td><td style='border:none;font-size:8pt;width:18mm;text-align:right;padding:2mm'>6.12.18</td></tr></table>", size="100mm 22mm", margin="4mm")


def ribbon(text, colour):
    """A band of colour at the left with a small heading in white, the words right of it."""
    return page(f"<table style='border-collapse:collapse;border:1.2pt solid {colour};color:{colour};width:92mm'><tr><td style='border:none;background:{colour};color:#fff;font-size:8pt;width:14mm;text-align:center;padding:2mm 1mm'>返送</td><td style='border:none;font-size:12pt;padding:2mm 3mm'>{text}</td></tr></table>", size="100mm 22mm", margin="4mm")


def postoffice(text, colour):
    """The words between the name of an office above and a date below, in a double frame."""
    return page(f"<div style='border:3pt double {colour};color:{colour};width:78mm;padding:1mm 3mm;text-align:center'><div style='font-size:7pt'>試作北郵便局</div><div style='font-size:13pt;font-weight:bold'>{text}</div><div style='font-size:7pt'>6.12.20　配達担当</div></div>", size="90mm 34mm", margin="4mm")


def arrowbox(text, colour):
    """A frame with a big arrow back at its left end."""
    return page(f"<div style='border:1.5pt solid {colour};color:{colour};width:86mm;padding:1.5mm 3mm'><span style='font-size:18pt;vertical-align:middle'>←</span><span style='font-size:12pt'>　{text}</span></div>", size="98mm 22mm", margin="4mm")


def tabbed(text, colour):
    """A frame with a small tab on its upper edge that holds a heading."""
    return page(f"<div style='color:{colour};width:86mm'><span style='border:1pt solid {colour};border-bottom:none;font-size:7.5pt;padding:0.5mm 3mm'>配達できません</span><div style='border:1.4pt solid {colour};font-size:12.5pt;padding:2mm 3mm'>{text}</div></div>", size="98mm 34mm", margin="4mm")


def aslope(text, colour):
    """The words alone, pressed a few degrees aslant."""
    return page(f"<div style='transform:rotate(-4deg);color:{colour};width:88mm;font-size:13pt;font-weight:bold;padding:4mm 2mm'>{text}</div>", size="100mm 28mm", margin="4mm")


def handframe(text, colour):
    """A round-cornered frame, a line for the date of the carrier under the words."""
    return page(f"<div style='border:1.2pt solid {colour};border-radius:4mm;color:{colour};width:82mm;padding:2mm 4mm'><div style='font-size:12pt'>{text}</div><div style='font-size:8pt;border-top:0.5pt solid {colour};margin-top:1mm'>　　月　　日　　配達員</div></div>", size="96mm 26mm", margin="4mm")


def ruledpair(text, colour):
    """The words between two thick rules, the post office small at the right below."""
    return page(f"<div style='color:{colour};width:86mm'><div style='border-top:2pt solid {colour};border-bottom:2pt solid {colour};font-size:12.5pt;padding:1.5mm 2mm'>{text}</div><div style='font-size:7.5pt;text-align:right'>試作岬郵便局</div></div>", size="98mm 32mm", margin="4mm")


def corneredges(text, colour):
    """A dashed frame with the words in the middle and a date in its corner."""
    return page(f"<div style='border:1.2pt dashed {colour};color:{colour};width:84mm;padding:1.5mm 3mm'><div style='font-size:7pt'>06.12.23</div><div style='font-size:12pt;text-align:center'>{text}</div></div>", size="96mm 32mm", margin="4mm")


def leftbar(text, colour):
    """The words beside a thick bar, a small line of date and office over them."""
    return page(f"<div style='border-left:3pt solid {colour};color:{colour};padding:0 3mm;width:84mm'><div style='font-size:7.5pt'>例示浜郵便局　6.12.26</div><div style='font-size:12.5pt'>{text}</div></div>", size="96mm 34mm", margin="4mm")


def twolines(text, colour):
    """A box with a head in reverse and the words under it."""
    return page(f"<div style='border:1.3pt solid {colour};width:82mm'><div style='background:{colour};color:#fff;font-size:9pt;padding:0.6mm 2mm'>差出人に返還</div><div style='color:{colour};font-size:12pt;padding:1.4mm 2mm'>{text}</div></div>", size="94mm 36mm", margin="4mm")


def topband(text, colour):
    """The words under a band of stripes, framed."""
    return page(f"<div style='border:1.2pt solid {colour};width:84mm'><div style='height:3mm;background:repeating-linear-gradient(90deg,{colour} 0 2mm,#fff 2mm 4mm)'></div><div style='color:{colour};font-size:12pt;padding:1.2mm 2mm'>{text}</div></div>", size="96mm 34mm", margin="4mm")


def sidelabel(text, colour):
    """Two cells: 返還 upright in the left one, the words in the right one."""
    return page(f"<table style='border-collapse:collapse;width:86mm;color:{colour}'><tr><td style='border:1.2pt solid {colour};width:8mm;font-size:11pt;text-align:center'>返<br>還</td><td style='border:1.2pt solid {colour};font-size:11.5pt;padding:1mm 2mm'>{text}</td></tr></table>", size="98mm 36mm", margin="4mm")


def wavebox(text, colour):
    """The words between two wavy lines."""
    wave = "".join(f"<path d='M{10 * k} 4 q2.5 -5 5 0 t5 0' fill='none' stroke='{colour}' stroke-width='1'/>" for k in range(30))
    svg = f"<svg width='84mm' height='3mm' viewBox='0 0 300 8' preserveAspectRatio='none'>{wave}</svg>"
    return page(f"<div style='width:84mm'>{svg}<div style='color:{colour};font-size:12pt;padding:1mm 2mm'>{text}</div>{svg}</div>", size="96mm 34mm", margin="4mm")


def cornerlabel(text, colour):
    """返送 in a filled corner, the words beside and under it in a frame."""
    return page(f"<div style='border:1.1pt solid {colour};width:84mm;color:{colour}'><span style='background:{colour};color:#fff;font-size:9pt;padding:0.5mm 2mm'>返送</span><span style='font-size:8.5pt'>　次の理由により</span><div style='font-size:11.5pt;padding:1mm 2mm'>{text}</div></div>", size="96mm 36mm", margin="4mm")


def ticketstub(text, colour):
    """A ticket with notched sides, its words between two thin rules."""
    return page(f"<div style='width:82mm;border-left:3pt dotted {colour};border-right:3pt dotted {colour};padding:0 3mm;color:{colour}'><div style='border-top:0.8pt solid {colour};border-bottom:0.8pt solid {colour};font-size:12pt;padding:1.5mm 1mm'>{text}</div></div>", size="96mm 34mm", margin="4mm")


def underbar(text, colour):
    """The words over a thick bar, the office's name in white in it."""
    return page(f"<div style='width:84mm'><div style='color:{colour};font-size:12.5pt;padding:1mm 2mm'>{text}</div><div style='background:{colour};color:#fff;font-size:9pt;padding:0.6mm 3mm'>見本郵便局</div></div>", size="96mm 36mm", margin="4mm")


SHAPE = {"box": box, "bare": bare, "upright": upright, "wrapped": wrapped, "oval": oval, "sideways": sideways, "reasoned": reasoned, "pointing": pointing, "corners": corners, "tag": tag, "slanted": slanted, "seal": seal, "label": label, "inverse": inverse, "dater": dater, "stacked": stacked, "hexagon": hexagon, "ruled": ruled, "ticket": ticket, "shadowed": shadowed, "banner": banner, "bracket": bracket, "spaced": spaced, "cornered": cornered, "wave": wave, "hanging": hanging, "shield": shield, "twobars": twobars, "dotframe": dotframe, "ribbon": ribbon, "postoffice": postoffice, "arrowbox": arrowbox, "tabbed": tabbed, "aslope": aslope, "handframe": handframe, "ruledpair": ruledpair, "corneredges": corneredges, "leftbar": leftbar, "twolines": twolines, "topband": topband, "sidelabel": sidelabel, "wavebox": wavebox, "cornerlabel": cornerlabel, "ticketstub": ticketstub, "underbar": underbar}


def ringed(which, code, colour, dice):
    """A rubber stamp that lists a few reasons, one below the other, one of them ringed with a pen."""
    codes = list(dict.fromkeys(["unknownAtAddress", "movedUnknown", "refused", code]))
    lines = []
    for c in codes:
        text = dice.choice(WORDS[which][c])
        ring = f"<svg style='position:absolute;left:-1.5mm;top:-1.2mm' width='{len(text) * 4 + 3}mm' height='7mm' viewBox='0 0 100 20' preserveAspectRatio='none'><ellipse cx='50' cy='10' rx='48' ry='8.6' fill='none' stroke='#1d3fa8' stroke-width='1.4'/></svg>" if c == code else ""
        lines.append(f"<div style='position:relative;margin:1.6mm 0'>{text}{ring}</div>")
    return page(f"<div style='border:1pt solid {colour};color:{colour};padding:2mm 3mm;width:58mm;font-size:11pt'>{''.join(lines)}</div>", size="74mm 52mm", margin="4mm")


def listed(which, code, dice, shape):
    """A slip that lists the reasons; one is ticked, its number circled, or its box filled."""
    codes = list(dict.fromkeys(LISTED + [code]))
    ink = dice.choice(["#1d3fa8", "#111", "#c8102e"])
    lines = []
    for n, c in enumerate(codes):
        sign = f"{n + 1}" if shape == "circled" else "<span style='display:inline-block;width:3mm;height:3mm;border:0.7pt solid #000'></span>"
        over = ""
        if c == code:
            path = {"ticked": "<path d='M4 11 L8 16 L19 1' fill='none' stroke='INK' stroke-width='2.2'/>", "circled": "<ellipse cx='9' cy='9' rx='8' ry='7.5' fill='none' stroke='INK' stroke-width='1.6'/>",
                    "filled": "<rect x='3.5' y='4.5' width='10' height='10' fill='INK'/>", "crossed": "<path d='M2 3 L15 17 M15 3 L2 17' fill='none' stroke='INK' stroke-width='2'/>"}[shape].replace("INK", ink)
            left = {"ticked": -1, "circled": -2.4, "filled": -1.1, "crossed": -1.1}[shape]
            over = f"<svg style='position:absolute;left:{left}mm;top:-0.6mm' width='6mm' height='5.4mm' viewBox='0 0 20 18'>{path}</svg>"
        lines.append(f"<div style='position:relative;margin:0.7mm 0'><span style='position:relative'>{sign}{over}</span>　{dice.choice(WORDS[which][c])}</div>")
    return page(f"<div style='border:0.8pt solid #000;padding:2.5mm;width:74mm;font-size:9pt'>この郵便物は、次の理由により差出人へ返還します。{''.join(lines)}<div class='r' style='font-size:8pt'>見本郵便局</div></div>",
                size="90mm 64mm", margin="3mm")


def underlined(which, code, dice):
    """A slip that lists the reasons behind dots; a pen has underlined the one that holds."""
    ink, lines = dice.choice(["#1d3fa8", "#c8102e"]), []
    for c in dict.fromkeys(["unknownAtAddress", "movedUnknown", "incompleteAddress", "unclaimed", code]):
        text = dice.choice(WORDS[which][c])
        pen = f"<svg style='position:absolute;left:3mm;top:4.2mm' width='{len(text) * 3.4}mm' height='2mm' viewBox='0 0 100 10' preserveAspectRatio='none'><path d='M1 5 Q30 1 60 6 T99 4' fill='none' stroke='{ink}' stroke-width='3.4'/></svg>" if c == code else ""
        lines.append(f"<div style='position:relative;margin:1mm 0'>・{text}{pen}</div>")
    return page(f"<div style='border:0.8pt solid #000;padding:2.5mm;width:66mm;font-size:9.5pt'>配達できなかった理由{''.join(lines)}<div class='r' style='font-size:8pt'>架空郵便局</div></div>", size="80mm 52mm", margin="3mm")


def listing(which, code, dice):
    """A slip with the reasons in two columns, letters before them; one letter is ringed."""
    ink, codes = dice.choice(["#111", "#1d3fa8"]), list(dict.fromkeys(LISTED + [code]))
    cells = []
    for n, c in enumerate(codes):
        ring = f"<svg style='position:absolute;left:-1.6mm;top:-0.8mm' width='6mm' height='5.6mm' viewBox='0 0 20 18'><ellipse cx='9' cy='9' rx='8' ry='7.6' fill='none' stroke='{ink}' stroke-width='1.7'/></svg>" if c == code else ""
        cells.append(f"<td style='border:none;width:50%;padding:0.8mm 2mm'><span style='position:relative'>{'アイウエオカキク'[n]}{ring}</span>　{dice.choice(WORDS[which][c])}</td>")
    body = "".join("<tr>" + "".join(cells[n:n + 2]) + "</tr>" for n in range(0, len(cells), 2))
    return page(f"<div style='border:0.8pt solid #000;padding:2mm;width:112mm;font-size:8.5pt'>返還の理由<table style='width:100%'>{body}</table></div>", size="124mm 44mm", margin="3mm")


def row(which, code, dice):
    """A slip whose reasons stand one behind the other in two lines, each with a box before it; one box is ticked."""
    ink, codes = dice.choice(["#111", "#1d3fa8", "#c8102e"]), list(dict.fromkeys(["unknownAtAddress", "movedUnknown", "refused", "unclaimed", code]))
    parts = []
    for c in codes:
        tick = f"<svg style='position:absolute;left:-0.6mm;top:-1mm' width='5mm' height='5mm' viewBox='0 0 20 18'><path d='M3 9 L8 15 L18 1' fill='none' stroke='{ink}' stroke-width='2.4'/></svg>" if c == code else ""
        parts.append(f"<span style='position:relative;white-space:nowrap'><span style='display:inline-block;width:2.8mm;height:2.8mm;border:0.7pt solid #000'></span>{tick} {dice.choice(WORDS[which][c])}</span>")
    return page(f"<div style='border:0.8pt solid #000;padding:2mm;width:116mm;font-size:9pt;line-height:1.9'>返還理由：{'　 '.join(parts)}</div>", size="128mm 36mm", margin="3mm")


def column(which, code, dice):
    """A table of reasons with a narrow column before them; a ring drawn in it marks the one that holds."""
    ink, codes = dice.choice(["#111", "#1d3fa8", "#c8102e"]), list(dict.fromkeys(LISTED + [code]))
    sign = f"<svg width='4.4mm' height='4mm' viewBox='0 0 20 18'><ellipse cx='10' cy='9' rx='8' ry='7' fill='none' stroke='{ink}' stroke-width='2.2'/></svg>"
    body = "".join(f"<tr><td style='width:8mm;text-align:center;height:4.6mm'>{sign if c == code else ''}</td><td>{dice.choice(WORDS[which][c])}</td></tr>" for c in codes)
    return page(f"<div style='padding:1mm;width:84mm;font-size:9pt'>返送理由（○印のとおり）<table style='width:100%'>{body}</table></div>", size="94mm 74mm", margin="3mm")


def struck(which, code, dice):
    """A slip that lists the reasons; those that do not hold are struck out with a pen."""
    ink, lines = dice.choice(["#1d3fa8", "#111"]), []
    for c in dict.fromkeys(["unknownAtAddress", "movedUnknown", "unclaimed", code]):
        text = dice.choice(WORDS[which][c])
        pen = "" if c == code else f"<svg style='position:absolute;left:0;top:1.6mm' width='{len(text) * 3.5}mm' height='2mm' viewBox='0 0 100 10' preserveAspectRatio='none'><path d='M1 6 Q40 2 99 5' fill='none' stroke='{ink}' stroke-width='4'/></svg>"
        lines.append(f"<div style='position:relative;margin:1.2mm 0'>{text}{pen}</div>")
    return page(f"<div style='border:0.8pt solid #000;padding:2.5mm;width:66mm;font-size:10pt'>配達できなかった理由（該当しないものを消す）{''.join(lines)}</div>", size="80mm 48mm", margin="3mm")


def numbered(which, code, dice):
    """A slip that numbers the reasons and has a box at its foot for the number that holds, written by hand."""
    codes = list(dict.fromkeys(LISTED + [code]))
    lines = "".join(f"<div style='margin:0.8mm 0'>{n + 1}　{dice.choice(WORDS[which][c])}</div>" for n, c in enumerate(codes))
    return page(f"<div style='border:0.8pt solid #000;padding:2.5mm;width:70mm;font-size:9pt'>返還理由番号 <span style='display:inline-block;border:0.8pt solid #000;width:9mm;height:6mm;text-align:center;font-size:13pt;color:#1d3fa8;font-family:Klee One'>{codes.index(code) + 1}</span>{lines}</div>", size="84mm 62mm", margin="3mm")


def bracketed(which, code, dice):
    """A slip that lists the reasons, a pen mark in the brackets before the one that holds."""
    ink, lines = dice.choice(["#111", "#1d3fa8", "#c8102e"]), []
    for c in dict.fromkeys(LISTED + [code]):
        pen = f"<svg style='position:absolute;left:1.2mm;top:-0.2mm' width='5mm' height='4.6mm' viewBox='0 0 20 18'><ellipse cx='9' cy='9' rx='6' ry='6' fill='none' stroke='{ink}' stroke-width='2'/></svg>" if c == code else ""
        lines.append(f"<div style='position:relative;margin:0.9mm 0'>(　　)　{dice.choice(WORDS[which][c])}{pen}</div>")
    return page(f"<div style='border:0.8pt solid #000;padding:2.5mm;width:72mm;font-size:9.5pt'>次のとおり返還します{''.join(lines)}</div>", size="86mm 60mm", margin="3mm")


def handwritten(which, code, dice):
    """A slip with a line for the reason, filled in by hand."""
    text, ink = dice.choice(WORDS[which][code]), dice.choice(["#1d3fa8", "#222"])
    return page(f"<div style='border:0.8pt solid #000;padding:3mm;width:76mm;font-size:9.5pt'><p class='c'>返戻郵便物処理票</p><p>処理日　6年12月19日</p><p>返戻理由　<span style='font-family:Yusei Magic;color:{ink};font-size:11pt;border-bottom:0.6pt solid #000'>{text}</span></p><p>担当　見本局　第二集配</p></div>", size="90mm 48mm", margin="3mm")


def barred(which, code, dice):
    """A slip that lists the reasons in a table of two columns, the one that holds marked with a bar of felt pen at its left."""
    codes, ink = list(dict.fromkeys(LISTED + [code])), dice.choice(["#111", "#1d3fa8", "#c8102e"])
    cell = lambda c: f"<td style='font-size:8.5pt;width:50%;border-left:{'2.6mm solid ' + ink if c == code else '0.8pt solid #000'}'>{dice.choice(WORDS[which][c])}</td>"
    body = "".join("<tr>" + "".join(cell(c) for c in codes[n:n + 2]) + "</tr>" for n in range(0, len(codes), 2))
    return page(f"<div style='width:90mm'><p style='font-size:9pt;margin:0 0 1mm'>返還の理由（印のもの）</p><table style='width:88mm'>{body}</table></div>", size="100mm 46mm", margin="3mm")


def checklist(which, code, dice):
    """A slip of boxes in one column, small, the right one crossed with a pen."""
    codes, ink = list(dict.fromkeys(LISTED + [code])), dice.choice(["#1d3fa8", "#222", "#c8102e"])
    line = lambda c: f"<div style='font-size:8.5pt;margin:0.6mm 0'><span style='display:inline-block;width:3mm;height:3mm;border:0.6pt solid #000;color:{ink};font-weight:bold;line-height:3mm;text-align:center'>{'✕' if c == code else '　'}</span>　{dice.choice(WORDS[which][c])}</div>"
    return page(f"<div style='border:0.8pt solid #000;padding:2mm 4mm;width:72mm'><p style='font-size:9pt;margin:0 0 1mm'>返送理由票</p>{''.join(line(c) for c in codes)}</div>", size="86mm 60mm", margin="3mm")


def typed(which, code, dice):
    """A printed slip: office, date, and the reason typed in capitals behind a colon."""
    text = dice.choice(WORDS[which][code])
    return page(f"<div style='border:1pt solid #000;padding:3mm;width:80mm;font-size:9.5pt'><p>返戻通知</p><p>返戻日：令和6年12月18日</p><p>返戻事由：<b>{text}</b></p><p>取扱局：例示中央郵便局</p></div>", size="92mm 42mm", margin="3mm")


def brackets(which, code, dice):
    """A slip with reasons behind square brackets, an X between those of the right one."""
    codes, ink = list(dict.fromkeys(LISTED + [code])), dice.choice(["#1d3fa8", "#222"])
    line = lambda c: f"<div style='font-size:9pt;margin:0.7mm 0'>[<span style='display:inline-block;width:4mm;text-align:center;color:{ink};font-weight:bold'>{'Ｘ' if c == code else '　'}</span>] {dice.choice(WORDS[which][c])}</div>"
    return page(f"<div style='border:0.8pt solid #000;padding:2mm 4mm;width:74mm'><p style='font-size:9pt;margin:0 0 1mm'>次の理由により返還いたします</p>{''.join(line(c) for c in codes)}</div>", size="88mm 62mm", margin="3mm")


def scratched(which, code, dice):
    """A list of reasons in a table of one column, the right row underlined twice in pen."""
    codes, ink = list(dict.fromkeys(LISTED + [code])), dice.choice(["#1d3fa8", "#c8102e"])
    line = lambda c: f"<tr><td style='border:0.6pt solid #000;font-size:9pt;padding:0.6mm 2mm'><span style='{'border-bottom:2pt double ' + ink if c == code else ''}'>{dice.choice(WORDS[which][c])}</span></td></tr>"
    return page(f"<p style='font-size:9pt;margin:0'>返還理由（該当に下線）</p><table style='border-collapse:collapse;width:76mm'>{''.join(line(c) for c in codes)}</table>", size="88mm 66mm", margin="3mm")


def dotted(which, code, dice):
    """A slip whose reasons stand behind circles, the right one filled in with pen."""
    codes, ink = list(dict.fromkeys(LISTED + [code])), dice.choice(["#1d3fa8", "#111"])
    line = lambda c: f"<div style='font-size:9pt;margin:0.8mm 0'><span style='color:{ink if c == code else '#000'}'>{'●' if c == code else '○'}</span>　{dice.choice(WORDS[which][c])}</div>"
    return page(f"<div style='border:1pt solid #000;padding:2mm 4mm;width:74mm'><p style='font-size:9.5pt;margin:0 0 1mm;text-align:center'>返送の理由</p>{''.join(line(c) for c in codes)}</div>", size="88mm 62mm", margin="3mm")


def arrowed(which, code, dice):
    """A list of reasons between rules, an arrow in pen before the right one."""
    codes, ink = list(dict.fromkeys(LISTED + [code])), dice.choice(["#1d3fa8", "#c8102e"])
    line = lambda c: f"<tr><td style='border:none;width:9mm;color:{ink};font-size:12pt;text-align:center'>{'→' if c == code else ''}</td><td style='border:none;border-bottom:0.5pt solid #000;font-size:9pt;padding:0.6mm 1mm'>{dice.choice(WORDS[which][c])}</td></tr>"
    return page(f"<p style='font-size:9pt;margin:0 0 1mm'>次のとおり返送します（矢印のもの）</p><table style='border-collapse:collapse;width:76mm'>{''.join(line(c) for c in codes)}</table>", size="88mm 66mm", margin="3mm")


def lettered(which, code, dice):
    """Reasons behind the letters a to f, the right letter written by hand in a field at the head."""
    codes, ink = list(dict.fromkeys(LISTED + [code])), dice.choice(["#1d3fa8", "#111"])
    letters = "アイウエオカキク"
    line = lambda k, c: f"<div style='font-size:9pt;margin:0.7mm 0'>{letters[k]}　{dice.choice(WORDS[which][c])}</div>"
    return page(f"<div style='border:1pt solid #000;padding:2mm 4mm;width:76mm'><p style='font-size:9.5pt;margin:0 0 1mm'>返送理由の記号　<span style='border:0.8pt solid #000;padding:0 3mm;color:{ink};font-size:13pt'>{letters[codes.index(code)]}</span></p>{''.join(line(k, c) for k, c in enumerate(codes))}</div>", size="90mm 66mm", margin="3mm")


def dashed(which, code, dice):
    """A list between dashed rules; the right row has a tick at its right end."""
    codes, ink = list(dict.fromkeys(LISTED + [code])), dice.choice(["#1d3fa8", "#c8102e", "#111"])
    line = lambda c: f"<tr><td style='border:none;border-bottom:0.5pt dashed #000;font-size:9pt;padding:0.7mm 1mm'>{dice.choice(WORDS[which][c])}</td><td style='border:none;border-bottom:0.5pt dashed #000;width:10mm;color:{ink};font-size:12pt;text-align:center'>{'✓' if c == code else ''}</td></tr>"
    return page(f"<p style='font-size:9pt;margin:0 0 1mm'>配達できなかった理由（✓印）</p><table style='border-collapse:collapse;width:78mm;border:1pt solid #000'>{''.join(line(c) for c in codes)}</table>", size="90mm 68mm", margin="3mm")


def starred(which, code, dice):
    """A list of dotted rows; a hand has put an asterisk before the right one and a rule under it."""
    codes, ink = list(dict.fromkeys(LISTED + [code])), dice.choice(["#1d3fa8", "#c8102e", "#111"])
    line = lambda c: f"<div style='font-size:9pt;margin:0.9mm 0;{'border-bottom:1.2pt solid ' + ink if c == code else 'border-bottom:0.4pt dotted #000'}'><span style='display:inline-block;width:6mm;color:{ink};font-size:13pt;line-height:9pt'>{'＊' if c == code else ''}</span>{dice.choice(WORDS[which][c])}</div>"
    return page(f"<div style='border:1pt solid #000;padding:2mm 4mm;width:76mm'><p style='font-size:9pt;margin:0 0 1mm'>返還の理由（＊印のとおり）</p>{''.join(line(c) for c in codes)}</div>", size="90mm 68mm", margin="3mm")


def halves(which, code, dice):
    """A list in two columns with boxes, the right one filled with a tick."""
    codes, ink = list(dict.fromkeys(LISTED + [code])), dice.choice(["#1d3fa8", "#c8102e", "#111"])
    cell = lambda c: f"<td style='border:none;width:50%;font-size:8pt;padding:0.6mm'><span style='display:inline-block;width:3mm;height:3mm;border:0.6pt solid #000;color:{ink};line-height:3mm;text-align:center;font-size:10pt'>{'✓' if c == code else ''}</span> {dice.choice(WORDS[which][c])}</td>"
    rows = "".join("<tr>" + "".join(cell(c) for c in codes[n:n + 2]) + "</tr>" for n in range(0, len(codes), 2))
    return page(f"<p style='font-size:9pt;margin:0 0 1mm'>お届けできませんでした</p><table style='border-collapse:collapse;width:104mm;border:1pt solid #000'>{rows}</table>", size="118mm 58mm", margin="3mm")


def boxedrows(which, code, dice):
    """A table of two columns, a narrow one for the mark, a wide one for the words; the right one holds a circle by hand."""
    codes, ink = list(dict.fromkeys(LISTED + [code])), dice.choice(["#1d3fa8", "#c8102e", "#111"])
    line = lambda c: f"<tr><td style='width:7mm;text-align:center;color:{ink};font-size:12pt;padding:0'>{'○' if c == code else ''}</td><td style='font-size:9pt;padding:0.5mm 2mm'>{dice.choice(WORDS[which][c])}</td></tr>"
    return page(f"<p style='font-size:9pt;margin:0 0 1mm'>返還理由（○印）</p><table style='border-collapse:collapse;width:82mm'>{''.join(line(c) for c in codes)}</table>", size="94mm 70mm", margin="3mm")


def handring(which, code, dice):
    """Reasons numbered in one column; a ring by hand around the number and the first letters of the right one."""
    codes, ink = list(dict.fromkeys(LISTED + [code])), dice.choice(["#1d3fa8", "#c8102e", "#111"])
    def line(k, c):
        ring = f"<span style='position:absolute;left:-1.5mm;top:-0.8mm;width:8mm;height:5mm;border:1.1pt solid {ink};border-radius:50%'></span>" if c == code else ""
        return f"<div style='font-size:9pt;margin:1.2mm 0;position:relative'>{ring}{k}. {dice.choice(WORDS[which][c])}</div>"
    return page(f"<div style='border:0.8pt solid #000;padding:2mm 5mm;width:80mm'><p style='font-size:9pt;margin:0 0 1mm'>配達できない理由</p>{''.join(line(k, c) for k, c in enumerate(codes, 1))}</div>", size="96mm 70mm", margin="3mm")


def crossedboxes(which, code, dice):
    """Reasons in two columns with boxes before them; a cross by hand in the right one."""
    codes, ink = list(dict.fromkeys(LISTED + [code])), dice.choice(["#1d3fa8", "#c8102e", "#111"])
    def cell(c):
        cross = f"<span style='position:absolute;left:0;top:-1mm;color:{ink};font-size:12pt'>✕</span>" if c == code else ""
        return f"<td style='border:none;width:50%;font-size:8.5pt;padding:0.6mm 1mm;vertical-align:top'><span style='position:relative'>{cross}□</span> {dice.choice(WORDS[which][c])}</td>"
    body = "".join("<tr>" + "".join(cell(c) for c in codes[k:k + 2]) + "</tr>" for k in range(0, len(codes), 2))
    return page(f"<div style='border:0.8pt solid #000;padding:1.5mm;width:108mm'><p style='font-size:9pt;margin:0'>お届けできない理由（該当に✕）</p><table style='border-collapse:collapse;width:100%'>{body}</table></div>", size="118mm 60mm", margin="3mm")


def tickright(which, code, dice):
    """A ruled list with the words at the left and a column for the tick at the right."""
    codes, ink = list(dict.fromkeys(LISTED + [code])), dice.choice(["#1d3fa8", "#c8102e", "#111"])
    line = lambda c: f"<tr><td style='font-size:9pt;padding:0.6mm 2mm'>{dice.choice(WORDS[which][c])}</td><td style='width:9mm;text-align:center;color:{ink};font-size:12pt;padding:0'>{'✓' if c == code else ''}</td></tr>"
    return page(f"<table style='border-collapse:collapse;width:84mm'><tr><td style='font-size:8.5pt'>返還事由</td><td style='font-size:7.5pt'>該当</td></tr>{''.join(line(c) for c in codes)}</table>", size="96mm 74mm", margin="3mm")


def crossedout(which, code, dice):
    """A list with a box behind each reason; the right one is filled in with ink."""
    codes, ink = list(dict.fromkeys(LISTED + [code])), dice.choice(["#1d3fa8", "#c8102e", "#111"])
    line = lambda c: f"<tr><td style='border:none;font-size:9pt;padding:0.5mm 1mm'>{dice.choice(WORDS[which][c])}</td><td style='border:none;width:6mm'><span style='display:inline-block;width:3.4mm;height:3.4mm;border:0.8pt solid #000;background:{ink if c == code else '#fff'}'></span></td></tr>"
    return page(f"<div style='border:0.8pt solid #000;padding:2mm;width:84mm'><p style='font-size:9pt;margin:0 0 1mm'>返戻の理由（該当を塗りつぶし）</p><table style='width:100%'>{''.join(line(c) for c in codes)}</table></div>", size="96mm 70mm", margin="3mm")


def inkedcircle(which, code, dice):
    """Reasons in one ruled column, circles before them; the right one is filled in."""
    codes, ink = list(dict.fromkeys(LISTED + [code])), dice.choice(["#1d3fa8", "#c8102e", "#111"])
    line = lambda c: f"<tr><td style='font-size:9pt;padding:0.6mm 2mm'><span style='display:inline-block;width:3mm;height:3mm;border:0.7pt solid #000;border-radius:50%;background:{ink if c == code else '#fff'}'></span>　{dice.choice(WORDS[which][c])}</td></tr>"
    return page(f"<p style='font-size:9pt;margin:0 0 1mm'>下記理由により返送いたします</p><table style='border-collapse:collapse;width:84mm'>{''.join(line(c) for c in codes)}</table>", size="94mm 70mm", margin="3mm")


def ringslot(which, code, dice):
    """Reasons with a bracket before each to write a ring into: （○）, the others empty."""
    codes = list(dict.fromkeys(LISTED + [code]))
    line = lambda c: f"<p style='font-size:9.5pt;margin:0.7mm 0'>（{'○' if c == code else '　'}）{dice.choice(WORDS[which][c])}</p>"
    return page(f"<div style='width:84mm'><p style='font-size:10pt;margin:0 0 1mm'>返戻理由（該当に○）</p>{''.join(line(c) for c in codes)}</div>", size="96mm 72mm", margin="3mm")


def tailmark(which, code, dice):
    """A ruled list with narrow last column; the right row carries a check there, in ink."""
    codes, ink = list(dict.fromkeys(LISTED + [code])), dice.choice(["#1d3fa8", "#c8102e", "#111"])
    line = lambda c: f"<tr><td style='font-size:9pt;padding:0.5mm 2mm'>{dice.choice(WORDS[which][c])}</td><td style='width:8mm;text-align:center;font-size:11pt;color:{ink}'>{'✓' if c == code else ''}</td></tr>"
    return page(f"<p style='font-size:9pt;margin:0 0 1mm'>お返しする理由</p><table style='border-collapse:collapse;width:86mm'>{''.join(line(c) for c in codes)}</table>", size="96mm 74mm", margin="3mm")


def letterlist(which, code, dice):
    """Reasons lettered ア, イ, ウ …; below them the letter that holds stands in a box."""
    codes = list(dict.fromkeys(LISTED + [code]))
    signs = "アイウエオカキクケコ"
    line = lambda k, c: f"<p style='font-size:9.5pt;margin:0.7mm 0'>{signs[k]}　{dice.choice(WORDS[which][c])}</p>"
    return page(f"<div style='width:84mm;border:0.8pt solid #000;padding:2mm'>{''.join(line(k, c) for k, c in enumerate(codes))}<p style='font-size:10pt;margin:1.5mm 0 0'>返送の理由　<span style='border:1pt solid #000;padding:0.5mm 3mm'>{signs[codes.index(code)]}</span></p></div>", size="96mm 78mm", margin="3mm")


def chosenline(which, code, dice):
    """A list without boxes; a line is drawn with a pen under the reason that holds."""
    codes, ink = list(dict.fromkeys(LISTED + [code])), dice.choice(["#1d3fa8", "#c8102e", "#111"])
    under = lambda c: "border-bottom:1.4pt solid " + ink if c == code else ""
    line = lambda c: f"<p style='font-size:9.5pt;margin:0.9mm 0'><span style='{under(c)}'>{dice.choice(WORDS[which][c])}</span></p>"
    return page(f"<div style='width:84mm;border:0.8pt solid #000;padding:2mm'><p style='font-size:10pt;margin:0 0 1mm'>返還理由（下線の理由によります）</p>{''.join(line(c) for c in codes)}</div>", size="96mm 76mm", margin="3mm")
