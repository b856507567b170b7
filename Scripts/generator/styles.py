"""How values are printed: dates, kana, digits, masks. A Style is drawn once for each sheet."""

import unicodedata

from people import wareki

HALF = {"ァ": "ｧ", "ィ": "ｨ", "ゥ": "ｩ", "ェ": "ｪ", "ォ": "ｫ", "ッ": "ｯ", "ャ": "ｬ", "ュ": "ｭ", "ョ": "ｮ", "ー": "ｰ", "・": "･"}
PLAIN = dict(zip("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン",
                 "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"))
LETTER = {"明治": "M", "大正": "T", "昭和": "S", "平成": "H", "令和": "R"}
LIGATURE = {"明治": "㍾", "大正": "㍽", "昭和": "㍼", "平成": "㍻", "令和": "㋿"}
KANJI = "〇一二三四五六七八九"


def wide(text):
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else "　" if c == " " else c for c in text)


def halfwidth(kana):
    out = ""
    for c in unicodedata.normalize("NFD", kana):
        out += {"\u3099": "ﾞ", "\u309a": "ﾟ"}.get(c) or HALF.get(c) or PLAIN.get(c) or c
    return out


def positional(n):
    return "".join(KANJI[int(d)] for d in str(n))


def units(n):
    tens, ones = divmod(n, 10)
    return ("" if tens == 0 else "十" if tens == 1 else KANJI[tens] + "十") + (KANJI[ones] if ones else "")


class Style:
    DATES = {"tuned": ["kanji", "tight", "zero", "dots", "western", "wide", "slash", "numerals", "units", "initial", "ligature", "letter",
                       "padded", "dashes", "both", "spaced-dots", "western-dots", "letter-kanji", "letter-western", "born", "letter-dots", "era-dashes", "spaced", "bracketed",
                       "letter-hyphen", "western-spaced", "era-slash", "letter-wide", "aged", "era-dots", "western-both", "letter-slash", "letter-space", "compact", "era-hyphen", "comma",
                       "units-day", "era-pad-wide", "era-both", "western-kanji", "gapped", "dash-era", "bracket-year", "era-short", "era-western-mid", "iso-era", "era-of", "year-first-slash",
                       "born-space", "letter-year", "era-wide-dots", "western-era-tail", "western-space-dots", "era-bracket-western", "letter-tight", "era-zero-wide", "letter-units", "slash-short", "era-space-dots", "kanji-born",
                       "letter-dash-zero", "western-bracket-era", "era-comma", "era-hyphen-zero", "era-kanji-space", "short-western", "era-initial-slash", "era-kanji-dot", "western-kanji-wide", "letter-dot-zero", "era-both-slash", "kanji-spaced-zero",
                       "era-hyphen-short", "era-then-western", "kanji-no-space-zero", "western-hyphen", "letter-zero-slash", "western-jp-short", "era-sp-number", "era-full-dash", "letter-kanji-zero", "western-slash-zero", "era-paren-western", "letter-dash",
                       "western-dot-zero", "western-paren-era", "wide-western", "era-slash-pad", "era-kanji-short", "dots-pad", "era-letter-dots", "western-kanji-pad", "both-slash", "era-kanji-pad", "western-dot", "western-era-within",
                       "era-spaced", "western-hyphen-short", "era-letter-slash", "era-gap-pad", "kanji-both", "era-letter-dash", "kanji-blank-western", "era-paren", "era-dot-space", "western-slash-paren", "era-year-colon", "western-era-slash",
                       "letter-dots-zero", "kanji-western-after", "western-kanji-zero", "western-kanji-letter", "era-kanji-slash-western", "western-dots-kanji", "era-gap-units", "era-sp-dots-zero", "western-of", "era-dot-kanji", "western-era-paren-tail", "era-gap-dots", "era-slash-short", "western-kanji-tail", "era-sp-kanji-zero", "dots-letter-gap", "era-middle-dots", "western-slash-short", "era-spaced-units", "era-kanji-spaced-wide", "western-dash", "era-first-letter-dots", "kanji-weekday", "era-kanji-tail-zero", "western-dot-short", "era-initial-kanji-pad", "western-then-era-small", "era-kanji-born-colon", "western-dash-short", "era-full-dots-pad", "letter-dot-space", "letter-slash-tight", "era-wide-units"],
             "held-out": ["kanji", "tight", "western", "padded", "letter", "era-space-dots", "western-dots-pad", "zero", "era-brief-slash", "letter-kanji"]}
    # 長体 and 平体: faces set narrower or wider than they are drawn; and letters set apart, in em.
    STRETCH = {"tuned": [1] * 9 + [0.9], "held-out": [1, 1, 0.96, 1.03, 1]}
    SPACING = {"tuned": [0], "held-out": [0, 0, 0.02, 0, 0.06]}
    MASKS = {"tuned": ["＊＊＊＊ * * * * ", "＊＊＊＊＊＊＊＊", "********", "●●●●-●●●●-", "●●●●●●●●", "○○○○○○○○", "■■■■■■■■", "□□□□-□□□□-", "XXXXXXXX", "xxxx-xxxx-", "ＸＸＸＸ－ＸＸＸＸ－", "××××××××",
                       "#### #### ", "＃＃＃＃＃＃＃＃", "※※※※※※※※", "〓〓〓〓〓〓〓〓", "XXXX-XXXX-", "○○○○\u3000○○○○\u3000", "＊＊＊＊－＊＊＊＊－", "・・・・・・・・", "--------", "????????", "✱✱✱✱✱✱✱✱", "●●●●\u3000●●●●\u3000",
                       "**** **** ", "ＸＸＸＸＸＸＸＸ", "◇◇◇◇◇◇◇◇", "□□□□□□□□", "xxxxxxxx", "********-", "＊＊＊＊\u3000＊＊＊＊\u3000", "▲▲▲▲▲▲▲▲", "◆◆◆◆◆◆◆◆", "☆☆☆☆☆☆☆☆", "XXXX XXXX ", "＊＊＊＊-＊＊＊＊-",
                       "▼▼▼▼▼▼▼▼", "＋＋＋＋＋＋＋＋", "****-****-", "■■■■-■■■■-", "×××× ×××× ", "◎◎◎◎◎◎◎◎", "////////", "━━━━━━━━", "★★★★★★★★", "XXXX－XXXX－", "○○○○-○○○○-", "◎◎◎◎\u3000◎◎◎◎\u3000",
                       "■■■■ ■■■■ ", "＃＃＃＃－＃＃＃＃－", "▽▽▽▽▽▽▽▽", "✕✕✕✕✕✕✕✕", "**** ****-", "△△△△△△△△", "※※※※-※※※※-", "＊＊＊＊・＊＊＊＊・", "●●●● ●●●● ", "******** ", "xxxx xxxx ", "########",
                       "＊＊＊＊／＊＊＊＊／", "▲▲▲▲-▲▲▲▲-", "◉◉◉◉◉◉◉◉", "⁎⁎⁎⁎⁎⁎⁎⁎", "******", "ＸＸＸＸ\u3000ＸＸＸＸ\u3000", "⚫⚫⚫⚫⚫⚫⚫⚫", "◼◼◼◼◼◼◼◼", "・・・・\u3000・・・・\u3000", "＊ ＊ ＊ ＊ ＊ ＊ ＊ ＊ ", "＊＊＊＊ ＊＊＊＊ ", "＊＊＊＊＊＊＊＊\u3000",
                       "◦◦◦◦◦◦◦◦", "✽✽✽✽✽✽✽✽", "*-*-*-*-*-*-*-*-", "ｘｘｘｘｘｘｘｘ", "**********", "▮▮▮▮▮▮▮▮", "⊗⊗⊗⊗⊗⊗⊗⊗", "…………", "○○○○ ○○○○ ", "下4桁：", "◇◇◇◇-◇◇◇◇-", "＿＿＿＿＿＿＿＿",
                       "⬜⬜⬜⬜⬜⬜⬜⬜", "◼◼◼◼-◼◼◼◼-", "（下4桁）", "✳✳✳✳✳✳✳✳", "＃＃＃＃\u3000＃＃＃＃\u3000", "＊＊＊＊＊＊＊＊-", "▨▨▨▨▨▨▨▨", "・・・・-・・・・-", "N N N N N N N N ", "下4桁 ", "■■■■\u3000■■■■\u3000", "＊＊＊＊＊＊＊＊ ",
                       "×××××××× ", "○○○○○○○○-", "**** ****\u3000", "▒▒▒▒▒▒▒▒", "－－－－－－－－", "下４桁\u3000", "…", "○○○○○○○○ ", "＊＊＊＊＊＊＊＊：", "◌◌◌◌◌◌◌◌", "ＸＸＸＸ-ＸＸＸＸ-", "********（下4桁）",
                       "－－－－－－－－\u3000", "×××××××××", "○○○○○○○○\u3000", "####-####-", "＊＊＊＊＊＊＊＊・", "◍◍◍◍◍◍◍◍", "（下4桁） ", "■■■■■■■■ ", "********* ", "****\u3000****\u3000", "********／", "⊙⊙⊙⊙⊙⊙⊙⊙",
                       "ＸＸＸＸＸＸＸＸ－", "□□□□□□□□ ", "×××××××× - ", "・・・・－・・・・－", "***** *** ", "××××\u3000××××\u3000", "********(下4桁)", "________", "##########", "××××－××××－", "********\u3000", "※※※※※※※※ ",
                       "□□□□\u3000□□□□\u3000", "************", "（下四桁）", "△△△△-△△△△-", "＠＠＠＠＠＠＠＠", "■■■■■■■■\u3000", "◯◯◯◯◯◯◯◯", "（末尾4桁）", "＋＋＋＋－＋＋＋＋－", "########-", "***-***-**", "＊＊＊＊＊＊＊＊－",
                       "（下４桁）", "末尾：", "▪▪▪▪▪▪▪▪", "（下４けた）", "◆◆◆◆-◆◆◆◆-", "＃＃＃＃＃＃＃＃ ", "******** - ", "下４桁：", "", "・・・・ ・・・・ ", "（末尾４桁）", "★★★★-★★★★-",
                       "＊＊＊＊＊＊＊＊ ・ ", "----****", "下４桁 ", "末尾 ", "（マイナンバー下4桁）", "・・・・・・・・ ", "下4桁＝", "□□□□ □□□□ ", "××××-××××-", "末尾4桁 ", "？？？？？？？？", "下4桁\u3000",
                       "●●●●●●●● ", "末尾4桁：", "（上8桁省略）", "〇〇〇〇〇〇〇〇", "下4桁のみ：", "――――――――", "――――\u3000――――\u3000", "----", "（8桁非表示）", "** **** ** ", "* * * * * * * * ", "-------- ",
                       "◆◆◆◆ ◆◆◆◆ ", "........", "-", "＊", "………", "••••••••", "********** ", "◯◯◯◯-◯◯◯◯-", "＃＃＃＃ ＃＃＃＃ ", "（非表示）", "xxxxxxxx-", "###-###-##", "*-*-", "････････", "末尾", "**** ****", "*******", "------", "下4桁は", "×××× ××××\u3000", "[********]", "****…", "－－－－ －－－－ ", "※※※※ ※※※※ ", "<********>", "（下4けた）", "(********)", "####", "{********}", "（末尾4けた）", "［＊＊＊＊＊＊＊＊］", "下四桁", "……", "(非公開)", "**-**-**-**-", "（下４ケタ）", "〔＊＊＊＊＊＊＊＊〕", "末尾四桁", "‥‥‥‥", "++++++++", "▢▢▢▢▢▢▢▢", "(表示なし)", "------------", "XXXXXXXX-", "｛＊＊＊＊＊＊＊＊｝", "(非表示)"],
             "held-out": ["********", "＊＊＊＊＊＊＊＊", "", "", "■■■■■■■■", "xxxxxxxx", "＊＊＊＊ ＊＊＊＊ ", "（下4桁のみ）", "△△△△△△△△", "『＊＊＊＊＊＊＊＊』", "末尾4桁は", "・・・・・・・・", "????????", "▲▲▲▲▲▲▲▲", "（省略）", "--------"]}

    def __init__(self, rng, which, font, plain=False):
        self.font = font
        self.dates = rng.choice(self.DATES[which][:3] if plain else self.DATES[which])
        self.mask = rng.choice(self.MASKS[which])
        self.kana_half = rng.random() < 0.2
        self.digits_wide = rng.random() < 0.15
        self.point = rng.choice([10, 10.5, 11, 11.5])
        self.gap = rng.choice([" ", "　", "　"])
        self.spread = rng.random() < 0.5
        self.ink = rng.choice(["#000"] * 8 + ["#1b2a6b", "#0b4f30"])
        self.pattern = rng.random() < 0.12
        self.stretch = rng.choice(self.STRETCH[which])
        self.spacing = rng.choice(self.SPACING[which])

    def number(self, text):
        return wide(text) if self.digits_wide else text

    def name(self, text):
        return text.replace(" ", self.gap)

    def kana(self, text):
        return halfwidth(text) if self.kana_half else text.replace(" ", self.gap)

    def label(self, text):
        """氏名 as 氏　名 where labels are spread."""
        return "　".join(text) if self.spread and len(text) == 2 else text

    def date(self, d):
        era, n = wareki(*d)
        number = 1 if n == "元" else int(n)
        if self.dates == "kanji":
            return f"{era} {n} 年 {d[1]} 月 {d[2]} 日"
        if self.dates == "tight":
            return f"{era}{n}年{d[1]}月{d[2]}日"
        if self.dates == "zero":
            return f"{era}{number:02d}年{d[1]:02d}月{d[2]:02d}日"
        if self.dates == "dots":
            return f"{LETTER[era]}{number}.{d[1]:02d}.{d[2]:02d}"
        if self.dates == "wide":
            return wide(f"{era}{n}年{d[1]}月{d[2]}日")
        if self.dates == "padded":
            return f"{era} {number:02d}年 {d[1]:02d}月 {d[2]:02d}日"
        if self.dates == "dashes":
            return f"{d[0]}-{d[1]:02d}-{d[2]:02d}"
        if self.dates == "both":
            return f"{d[0]}年（{era}{n}年）{d[1]}月{d[2]}日"
        if self.dates == "ligature":
            # CP932 and most fonts have no ㋿.
            return f"{era if era == '令和' else LIGATURE[era]}{n}年{d[1]}月{d[2]}日"
        if self.dates == "letter":
            return f"{wide(LETTER[era])}{number:02d}/{d[1]:02d}/{d[2]:02d}"
        if self.dates == "spaced-dots":
            return f"{era}{number}. {d[1]}. {d[2]}"
        if self.dates == "western-dots":
            return f"{d[0]}.{d[1]:02d}.{d[2]:02d}"
        if self.dates == "letter-kanji":
            return f"{LETTER[era]}{number}年{d[1]}月{d[2]}日"
        if self.dates == "born":
            return f"{era}{n}年{d[1]}月{d[2]}日生"
        if self.dates == "letter-dots":
            return f"{LETTER[era]}.{number}.{d[1]}.{d[2]}"
        if self.dates == "era-dashes":
            return f"{era}{number:02d}-{d[1]:02d}-{d[2]:02d}"
        if self.dates == "western-both":
            return f"{d[0]}年{d[1]}月{d[2]}日（{era}{n}年）"
        if self.dates == "letter-slash":
            return f"{LETTER[era]}{number}/{d[1]}/{d[2]}"
        if self.dates == "letter-space":
            return f"{LETTER[era]} {number}. {d[1]}.{d[2]}"
        if self.dates == "compact":
            return f"{d[0]}{d[1]:02d}{d[2]:02d}"
        if self.dates == "era-hyphen":
            return f"{era}{number}-{d[1]}-{d[2]}"
        if self.dates == "comma":
            return f"{era}{number}，{d[1]}，{d[2]}"
        if self.dates == "units-day":
            return f"{era}{n if n == '元' else str(number)}年{d[1]}月{d[2]}日（{'日月火水木金土'[(d[0] + d[1] + d[2]) % 7]}）"
        if self.dates == "era-pad-wide":
            return wide(f"{era}{number:02d}年{d[1]:02d}月{d[2]:02d}日")
        if self.dates == "era-both":
            return f"{era}{n}年{d[1]}月{d[2]}日生（{d[0]}年）"
        if self.dates == "western-kanji":
            return f"{d[0]}年{d[1]}月{d[2]}日"
        if self.dates == "gapped":
            return f"{era}　{n}年　{d[1]}月　{d[2]}日"
        if self.dates == "dash-era":
            return f"{era}{n}年-{d[1]}月-{d[2]}日"
        if self.dates == "bracket-year":
            return f"{d[0]}（{era}{n}）年{d[1]}月{d[2]}日"
        if self.dates == "era-short":
            return f"{era[0]}{number}.{d[1]}.{d[2]}"
        if self.dates == "era-western-mid":
            return f"{era}{n}（{d[0]}）年{d[1]}月{d[2]}日"
        if self.dates == "iso-era":
            return f"{d[0]}-{d[1]:02d}-{d[2]:02d}（{era}{n}年）"
        if self.dates == "era-of":
            return f"{era}{n}年　{d[1]}月{d[2]}日（西暦{d[0]}年）"
        if self.dates == "year-first-slash":
            return f"{d[0]}/{d[1]}/{d[2]}"
        if self.dates == "born-space":
            return f"{era} {n}.{d[1]:02d}.{d[2]:02d} 生" if d[0] < 2005 else f"{era} {n}.{d[1]:02d}.{d[2]:02d}"
        if self.dates == "letter-year":
            return f"{LETTER[era]}{number}年{d[1]:02d}月{d[2]:02d}日"
        if self.dates == "era-wide-dots":
            return wide(f"{era}{number}.{d[1]}.{d[2]}")
        if self.dates == "western-era-tail":
            return f"{d[0]}.{d[1]}.{d[2]}（{era}{n}年）"
        if self.dates == "western-space-dots":
            return f"{d[0]} . {d[1]} . {d[2]}"
        if self.dates == "era-bracket-western":
            return f"{era}{number}年（{d[0]}年）{d[1]}月{d[2]}日生"
        if self.dates == "letter-tight":
            return f"{LETTER[era]} {number:02d}.{d[1]:02d}.{d[2]:02d}"
        if self.dates == "era-zero-wide":
            return wide(f"{era}{number:02d}年{d[1]:02d}月{d[2]:02d}日")
        if self.dates == "letter-units":
            return f"{LETTER[era]}{number}年{d[1]}月{d[2]}日"
        if self.dates == "slash-short":
            return f"{d[0]}/{d[1]}/{d[2]}"
        if self.dates == "era-space-dots":
            return f"{era} {number}. {d[1]}. {d[2]}"
        if self.dates == "kanji-born":
            return f"{era}{number}年 {d[1]}月 {d[2]}日 生" if d[0] < 1989 else f"{era}{number}年 {d[1]}月 {d[2]}日"
        if self.dates == "letter-dash-zero":
            return f"{LETTER[era]}{number:02d}-{d[1]:02d}-{d[2]:02d}"
        if self.dates == "western-bracket-era":
            return f"{d[0]}年（{era}{n}年）{d[1]}月{d[2]}日"
        if self.dates == "era-comma":
            return f"{era}{n}年，{d[1]}月，{d[2]}日"
        if self.dates == "era-hyphen-zero":
            return f"{era}{number:02d}-{d[1]:02d}-{d[2]:02d}"
        if self.dates == "era-kanji-space":
            return f"{era} {n} 年 {d[1]:02d} 月 {d[2]:02d} 日"
        if self.dates == "short-western":
            return f"{d[0]}.{d[1]}.{d[2]}"
        if self.dates == "era-initial-slash":
            return f"{LETTER[era]}{number}/{d[1]}/{d[2]}"
        if self.dates == "era-kanji-dot":
            return f"{era}{n}年{d[1]}月{d[2]}日生"
        if self.dates == "western-kanji-wide":
            return f"{d[0]} 年 {d[1]} 月 {d[2]} 日"
        if self.dates == "letter-dot-zero":
            return f"{LETTER[era]}.{number:02d}.{d[1]:02d}.{d[2]:02d}"
        if self.dates == "era-both-slash":
            return f"{era}{number:02d}/{d[1]:02d}/{d[2]:02d}（{d[0]}年）"
        if self.dates == "kanji-spaced-zero":
            return f"{era} {number:02d}年 {d[1]:02d}月 {d[2]:02d}日"
        if self.dates == "era-hyphen-short":
            return f"{era}{number}-{d[1]}-{d[2]}"
        if self.dates == "era-then-western":
            return f"{era}{number:02d}年（{d[0]}）{d[1]}月{d[2]}日"
        if self.dates == "kanji-no-space-zero":
            return f"{era}{number:02d}年{d[1]:02d}月{d[2]:02d}日生"
        if self.dates == "western-hyphen":
            return f"{d[0]}-{d[1]:02d}-{d[2]:02d}"
        if self.dates == "letter-zero-slash":
            return f"{LETTER[era]}{number:02d}/{d[1]:02d}/{d[2]:02d}"
        if self.dates == "western-jp-short":
            return f"{d[0]}年{d[1]}月{d[2]}日生"
        if self.dates == "era-sp-number":
            return f"{era} {number}. {d[1]}. {d[2]}"
        if self.dates == "era-full-dash":
            return f"{era}{number:02d}-{d[1]:02d}-{d[2]:02d}"
        if self.dates == "letter-kanji-zero":
            return f"{LETTER[era]}{number:02d}年{d[1]:02d}月{d[2]:02d}日"
        if self.dates == "western-slash-zero":
            return f"{d[0]} / {d[1]:02d} / {d[2]:02d}"
        if self.dates == "era-paren-western":
            return f"{era}{number:02d}年{d[1]}月{d[2]}日（西暦{d[0]}年）"
        if self.dates == "letter-dash":
            return f"{LETTER[era]}{number}-{d[1]}-{d[2]}"
        if self.dates == "western-dot-zero":
            return f"{d[0]}.{d[1]:02d}.{d[2]:02d}"
        if self.dates == "western-paren-era":
            return f"{d[0]}年（{era}{number:02d}年）{d[1]}月{d[2]}日"
        if self.dates == "letter-space":
            return f"{LETTER[era]} {number:02d} {d[1]:02d} {d[2]:02d}"
        if self.dates == "wide-western":
            return wide(f"{d[0]}年{d[1]:02d}月{d[2]:02d}日")
        if self.dates == "era-slash-pad":
            return f"{era}{number:02d}/{d[1]:02d}/{d[2]:02d}"
        if self.dates == "western-hyphen":
            return f"{d[0]}-{d[1]:02d}-{d[2]:02d}"
        if self.dates == "era-kanji-short":
            return f"{era[0]}{number}年{d[1]}月{d[2]}日"
        if self.dates == "dots-pad":
            return f"{era}{number:02d}．{d[1]:02d}．{d[2]:02d}"
        if self.dates == "era-letter-dots":
            return f"{'MTSHR'['明大昭平令'.index(era[0])]}{number:02d}.{d[1]:02d}.{d[2]:02d}"
        if self.dates == "western-kanji-pad":
            return f"{d[0]}年{d[1]:02d}月{d[2]:02d}日"
        if self.dates == "both-slash":
            return f"{d[0]}/{d[1]:02d}/{d[2]:02d}（{era}{number}年）"
        if self.dates == "era-kanji-pad":
            return f"{era}{number:02d}年{d[1]:02d}月{d[2]:02d}日"
        if self.dates == "western-dot":
            return f"{d[0]}.{d[1]}.{d[2]}"
        if self.dates == "western-era-within":
            return f"{d[0]}（{era}{number}）年{d[1]}月{d[2]}日"
        if self.dates == "era-spaced":
            return f"{era} {number}年 {d[1]}月 {d[2]}日"
        if self.dates == "western-hyphen-short":
            return f"{d[0]}-{d[1]}-{d[2]}"
        if self.dates == "era-letter-slash":
            return f"{'MTSHR'['明大昭平令'.index(era[0])]}{number}/{d[1]}/{d[2]}"
        if self.dates == "era-gap-pad":
            return f"{era} {number:02d}年{d[1]:02d}月{d[2]:02d}日"
        if self.dates == "kanji-both":
            return f"{d[0]}年（{era}{number}年）{d[1]}月{d[2]}日"
        if self.dates == "era-letter-dash":
            return f"{'MTSHR'['明大昭平令'.index(era[0])]}{number:02d}-{d[1]:02d}-{d[2]:02d}"
        if self.dates == "kanji-blank-western":
            return f"{d[0]} 年 {d[1]} 月 {d[2]} 日"
        if self.dates == "era-paren":
            return f"{era}（{number}）年{d[1]}月{d[2]}日"
        if self.dates == "era-dot-space":
            return f"{era} {number}. {d[1]}. {d[2]}"
        if self.dates == "western-slash-paren":
            return f"{era}{number}年{d[1]}月{d[2]}日（{d[0]}/{d[1]:02d}/{d[2]:02d}）"
        if self.dates == "era-year-colon":
            return f"{era}{number}年 {d[1]:02d}月 {d[2]:02d}日"
        if self.dates == "western-era-slash":
            return f"{d[0]}年（{era}{number}年）{d[1]}月{d[2]}日"
        if self.dates == "letter-dots-zero":
            return f"{'MTSHR'[['明治', '大正', '昭和', '平成', '令和'].index(era)]}.{number:02d}.{d[1]:02d}.{d[2]:02d}"
        if self.dates == "kanji-western-after":
            return f"{era}{number}年{d[1]}月{d[2]}日（{d[0]}年）"
        if self.dates == "western-kanji-zero":
            return f"{d[0]}年{d[1]:02d}月{d[2]:02d}日"
        if self.dates == "era-bracket-western":
            return f"{era}{number}（{d[0]}）年{d[1]}月{d[2]}日"
        if self.dates == "era-dots":
            return f"{era}{number}.{d[1]}.{d[2]}"
        if self.dates == "era-slash":
            return f"{era}{number}/{d[1]}/{d[2]}"
        if self.dates == "letter-wide":
            return wide(f"{LETTER[era]}{number:02d}.{d[1]:02d}.{d[2]:02d}")
        if self.dates == "aged":
            return f"{era}{n}年{d[1]}月{d[2]}日（{2024 - d[0]}歳）" if d[0] < 2005 else f"{era}{n}年{d[1]}月{d[2]}日"
        if self.dates == "spaced":
            return f"{era}　{n}年　{d[1]}月　{d[2]}日"
        if self.dates == "bracketed":
            return f"{era}{n}年{d[1]}月{d[2]}日（{d[0]}年）"
        if self.dates == "letter-hyphen":
            return f"{LETTER[era]}{number:02d}-{d[1]:02d}-{d[2]:02d}"
        if self.dates == "western-spaced":
            return f"{d[0]} 年 {d[1]} 月 {d[2]} 日"
        if self.dates == "letter-western":
            return f"{d[0]}年{d[1]:02d}月{d[2]:02d}日（{LETTER[era]}{number:02d}）"
        if self.dates == "slash":
            return f"{d[0]}/{d[1]:02d}/{d[2]:02d}"
        if self.dates == "numerals":
            return f"{era}{n if n == '元' else positional(n)}年{positional(d[1])}月{positional(d[2])}日"
        if self.dates == "units":
            return f"{era}{n if n == '元' else units(number)}年{units(d[1])}月{units(d[2])}日"
        if self.dates == "initial":
            return f"{era[0]}{number}年{d[1]}月{d[2]}日"
        if self.dates == "western-kanji-letter":
            return f"{d[0]}年{d[1]}月{d[2]}日（{LETTER[era]}{number}）"
        if self.dates == "era-kanji-slash-western":
            return f"{era}{number}年{d[1]}月{d[2]}日／{d[0]}年"
        if self.dates == "western-dots-kanji":
            return f"{d[0]}.{d[1]:02d}.{d[2]:02d}（{era}{n}年）"
        if self.dates == "era-gap-units":
            return f"{era} {n}年 {d[1]}月 {d[2]}日"
        if self.dates == "era-sp-dots-zero":
            return f"{era} {number:02d}. {d[1]:02d}. {d[2]:02d}"
        if self.dates == "western-of":
            return f"西暦{d[0]}年 {d[1]}月{d[2]}日（{era}{n}年生）"
        if self.dates == "era-dot-kanji":
            return f"{era}・{n}年・{d[1]}月・{d[2]}日"
        if self.dates == "western-era-paren-tail":
            return f"{d[0]}/{d[1]:02d}/{d[2]:02d} （{era}{n}年）"
        if self.dates == "era-gap-dots":
            return f"{era}　{number:02d}．{d[1]:02d}．{d[2]:02d}"
        if self.dates == "era-slash-short":
            return f"{era[0]}{number}/{d[1]}/{d[2]}"
        if self.dates == "western-kanji-tail":
            return f"{d[0]}年{d[1]}月{d[2]}日（{era}{n}年生）"
        if self.dates == "era-sp-kanji-zero":
            return f"{era} {number:02d}年 {d[1]:02d}月 {d[2]:02d}日"
        if self.dates == "dots-letter-gap":
            return f"{'MTSHR'[['明治', '大正', '昭和', '平成', '令和'].index(era)]} {number}. {d[1]}. {d[2]}"
        if self.dates == "era-middle-dots":
            return f"{era}{n}・{d[1]}・{d[2]}"
        if self.dates == "western-slash-short":
            return f"{d[0]}/{d[1]}/{d[2]}"
        if self.dates == "era-spaced-units":
            return f"{era}{n} 年{d[1]} 月{d[2]} 日"
        if self.dates == "letter-hyphen":
            return f"{'MTSHR'[['明治', '大正', '昭和', '平成', '令和'].index(era)]}{number:02d}-{d[1]:02d}-{d[2]:02d}"
        if self.dates == "era-kanji-spaced-wide":
            return f"{era}　{n}年　{d[1]}月　{d[2]}日"
        if self.dates == "western-dash":
            return f"{d[0]}-{d[1]:02d}-{d[2]:02d}"
        if self.dates == "era-first-letter-dots":
            return f"{era[0]}{number:02d}.{d[1]:02d}.{d[2]:02d}"
        if self.dates == "kanji-weekday":
            return f"{era}{n}年{d[1]}月{d[2]}日"
        if self.dates == "era-kanji-tail-zero":
            return f"{era}{number:02d}年{d[1]:02d}月{d[2]:02d}日（生）"
        if self.dates == "western-dot-short":
            return f"{d[0]}. {d[1]}. {d[2]}"
        if self.dates == "era-initial-kanji-pad":
            return f"{era[0]} {number:02d} 年 {d[1]:02d} 月 {d[2]:02d} 日"
        if self.dates == "western-then-era-small":
            return f"{d[0]}/{d[1]}/{d[2]}［{era}{n}年］"
        if self.dates == "era-kanji-born-colon":
            return f"{era}{n}年{d[1]}月{d[2]}日　生"
        if self.dates == "western-dash-short":
            return f"{d[0]}-{d[1]}-{d[2]}"
        if self.dates == "era-full-dots-pad":
            return f"{era}{number:02d}.{d[1]:02d}.{d[2]:02d}"
        if self.dates == "letter-dot-space":
            return f"{LETTER[era]}{number}. {d[1]}. {d[2]}"
        if self.dates == "era-slash-pad":
            return f"{era}{number:02d}/{d[1]:02d}/{d[2]:02d}"
        if self.dates == "western-kanji-pad":
            return f"{d[0]}年{d[1]:02d}月{d[2]:02d}日"
        if self.dates == "letter-slash-tight":
            return f"{LETTER[era]}{number}/{d[1]}/{d[2]}"
        if self.dates == "era-wide-units":
            return f"{era}　{n}　年　{d[1]}　月　{d[2]}　日"
        if self.dates == "era-space-dots":
            return f"{era} {number}. {d[1]}. {d[2]}"
        if self.dates == "western-dots-pad":
            return f"{d[0]}.{d[1]:02d}.{d[2]:02d}"
        if self.dates == "era-brief-slash":
            return f"{era}{n}/{d[1]}/{d[2]}"
        if self.dates == "letter-kanji":
            return f"{LETTER[era]}{number:02d}年{d[1]:02d}月{d[2]:02d}日"
        return f"{d[0]}年{d[1]}月{d[2]}日"

    def masked(self, digits):
        return self.mask + (wide(digits) if self.digits_wide else digits)
