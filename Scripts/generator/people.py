"""Invented people and insurers. Nobody here exists; the insurers are the seeds' or fictional."""

import random

FAMILY = [("佐藤", "サトウ"), ("鈴木", "スズキ"), ("髙橋", "タカハシ"), ("田中", "タナカ"), ("渡邉", "ワタナベ"),
          ("伊藤", "イトウ"), ("山本", "ヤマモト"), ("中村", "ナカムラ"), ("小林", "コバヤシ"), ("加藤", "カトウ"),
          ("吉田", "ヨシダ"), ("山﨑", "ヤマザキ"), ("石井", "イシイ"), ("西村", "ニシムラ"), ("福島", "フクシマ"),
          ("大野", "オオノ"), ("丸山", "マルヤマ"), ("今井", "イマイ"), ("河野", "コウノ"), ("土屋", "ツチヤ")]
GIVEN = [("一郎", "イチロウ"), ("美咲", "ミサキ"), ("翔太", "ショウタ"), ("陽子", "ヨウコ"), ("健一", "ケンイチ"),
         ("由美", "ユミ"), ("大輔", "ダイスケ"), ("恵子", "ケイコ"), ("直樹", "ナオキ"), ("千尋", "チヒロ"),
         ("誠", "マコト"), ("香織", "カオリ"), ("悠斗", "ユウト"), ("咲良", "サクラ"), ("修", "オサム"),
         ("めぐみ", "メグミ"), ("亮", "リョウ"), ("和子", "カズコ"), ("隆", "タカシ"), ("真由美", "マユミ")]

FAMILY += [("佐々木", "ササキ"), ("松本", "マツモト"), ("井上", "イノウエ"), ("木村", "キムラ"), ("清水", "シミズ"),
                ("濵田", "ハマダ"), ("藤原", "フジワラ"), ("岡本", "オカモト"), ("長谷川", "ハセガワ"), ("村上", "ムラカミ"),
                ("斎藤", "サイトウ"), ("斉藤", "サイトウ"), ("齋藤", "サイトウ"), ("廣瀬", "ヒロセ"), ("菊地", "キクチ"),
                ("菅原", "スガワラ"), ("柴田", "シバタ"), ("島袋", "シマブクロ"), ("五十嵐", "イガラシ"), ("久保田", "クボタ"),
                ("二宮", "ニノミヤ"), ("東海林", "ショウジ"), ("栁沢", "ヤナギサワ"), ("冨永", "トミナガ"), ("黒川", "クロカワ"),
                ("内藤", "ナイトウ"), ("萩原", "ハギワラ"), ("荻原", "オギワラ"), ("桑原", "クワバラ"), ("辻", "ツジ")]
GIVEN += [("太郎", "タロウ"), ("蓮", "レン"), ("陽葵", "ヒマリ"), ("結衣", "ユイ"), ("浩二", "コウジ"),
               ("幸子", "サチコ"), ("三郎", "サブロウ"), ("八重", "ヤエ"), ("一二三", "ヒフミ"), ("龍之介", "リュウノスケ"),
               ("彩乃", "アヤノ"), ("ひろし", "ヒロシ"), ("かおり", "カオリ"), ("譲", "ユズル"), ("眞由子", "マユコ"),
               ("德子", "ノリコ"), ("慎一郎", "シンイチロウ"), ("瑠璃", "ルリ"), ("翼", "ツバサ"), ("歩", "アユム"),
               ("凜", "リン"), ("幹夫", "ミキオ"), ("節子", "セツコ"), ("千代子", "チヨコ"), ("穂香", "ホノカ")]

# Held out once.
FAMILY += [("秋山", "アキヤマ"), ("石川", "イシカワ"), ("上田", "ウエダ"), ("遠藤", "エンドウ"), ("太田", "オオタ"), ("金子", "カネコ"),
                   ("川﨑", "カワサキ"), ("北島", "キタジマ"), ("工藤", "クドウ"), ("近藤", "コンドウ"), ("坂本", "サカモト"), ("白石", "シライシ"),
                   ("杉山", "スギヤマ"), ("関", "セキ"), ("髙木", "タカギ"), ("千葉", "チバ"), ("都築", "ツヅキ"), ("中島", "ナカジマ"),
                   ("野口", "ノグチ"), ("橋本", "ハシモト"), ("平野", "ヒラノ"), ("藤井", "フジイ"), ("前田", "マエダ"), ("三浦", "ミウラ"),
                   ("武藤", "ムトウ"), ("森", "モリ"), ("安田", "ヤスダ"), ("横山", "ヨコヤマ"), ("和田", "ワダ"), ("阿部", "アベ"),
                   ("宇佐美", "ウサミ"), ("勅使河原", "テシガワラ"), ("小笠原", "オガサワラ"), ("瀧澤", "タキザワ"), ("邊見", "ヘンミ")]
GIVEN += [("明", "アキラ"), ("愛", "アイ"), ("勇気", "ユウキ"), ("栄子", "エイコ"), ("治", "オサム"), ("薫", "カオル"),
                   ("啓介", "ケイスケ"), ("小百合", "サユリ"), ("茂", "シゲル"), ("純一", "ジュンイチ"), ("澄江", "スミエ"), ("清", "キヨシ"),
                   ("貴之", "タカユキ"), ("知子", "トモコ"), ("直人", "ナオト"), ("春奈", "ハルナ"), ("秀樹", "ヒデキ"), ("文雄", "フミオ"),
                   ("正和", "マサカズ"), ("美穂", "ミホ"), ("恵", "メグミ"), ("康弘", "ヤスヒロ"), ("優", "ユウ"), ("芳江", "ヨシエ"),
                   ("莉子", "リコ"), ("礼二", "レイジ"), ("さくら", "サクラ"), ("ゆかり", "ユカリ"), ("マリア", "マリア"), ("慶太郎", "ケイタロウ")]

# The held-out set has names of its own.
HELD_OUT_FAMILY = [("池田", "イケダ"), ("榎本", "エノモト"), ("小野寺", "オノデラ"), ("鎌田", "カマタ"), ("岸", "キシ"), ("熊谷", "クマガイ"),
                   ("権藤", "ゴンドウ"), ("酒井", "サカイ"), ("澁谷", "シブヤ"), ("須藤", "スドウ"), ("瀬戸", "セト"), ("曽我", "ソガ"),
                   ("竹内", "タケウチ"), ("塚本", "ツカモト"), ("寺島", "テラシマ"), ("豊田", "トヨダ"), ("長尾", "ナガオ"), ("新田", "ニッタ"),
                   ("沼尻", "ヌマジリ"), ("根本", "ネモト"), ("畑中", "ハタナカ"), ("樋口", "ヒグチ"), ("古賀", "コガ"), ("堀江", "ホリエ"),
                   ("槇原", "マキハラ"), ("宮﨑", "ミヤザキ"), ("村田", "ムラタ"), ("毛利", "モウリ"), ("矢野", "ヤノ"), ("湯浅", "ユアサ"),
                   ("與那嶺", "ヨナミネ"), ("若林", "ワカバヤシ"), ("南", "ミナミ"), ("戸塚", "トツカ"), ("金城", "キンジョウ"), ("大久保", "オオクボ")]
HELD_OUT_GIVEN = [("敦", "アツシ"), ("郁夫", "イクオ"), ("詩織", "シオリ"), ("英二", "エイジ"), ("和也", "カズヤ"), ("絹代", "キヌヨ"),
                  ("邦彦", "クニヒコ"), ("虎太郎", "コタロウ"), ("早紀", "サキ"), ("志保", "シホ"), ("進", "ススム"), ("聡美", "サトミ"),
                  ("孝", "タカシ"), ("月子", "ツキコ"), ("哲也", "テツヤ"), ("奈緒", "ナオ"), ("信行", "ノブユキ"), ("隼人", "ハヤト"),
                  ("弘美", "ヒロミ"), ("フミ", "フミ"), ("誠司", "セイジ"), ("万里", "マリ"), ("光男", "ミツオ"), ("萌", "モエ"),
                  ("靖子", "ヤスコ"), ("裕貴", "ユウキ"), ("美代", "ミヨ"), ("凌", "リョウ"), ("ルミ子", "ルミコ"), ("和歌子", "ワカコ")]


def luhn(digits):
    total = 0
    for offset, digit in enumerate(reversed(digits)):
        product = int(digit) * (2 if offset % 2 == 0 else 1)
        total += product // 10 + product % 10
    return digits + str((10 - total % 10) % 10)


KYOKAI = {"number": "01010016", "name": "全国健康保険協会 北海道支部", "symbol": "{:07d}", "digits": 7, "kind": "kyokai"}
DOKEN = {"number": "133033", "name": "全国土木建築国民健康保険組合", "kind": "doken"}
KENPO = {"number": luhn("0613999"), "name": "みほん工業健康保険組合", "kind": "kenpo"}
KENPO_B = {"number": luhn("0627998"), "name": "架空電機健康保険組合", "kind": "kenpo"}
KENPO_C = {"number": luhn("0623997"), "name": "見本運輸健康保険組合", "kind": "kenpo"}
KENPO_D = {"number": luhn("0614996"), "name": "サンプル化学健康保険組合", "kind": "kenpo"}
KYOKAI_B = {"number": luhn("0104001"), "name": "全国健康保険協会 宮城支部", "kind": "kyokai"}
KUMIAI_B = {"number": luhn("27399"), "name": "架空医師国民健康保険組合", "kind": "doken"}
CITY = {"number": luhn("13999"), "name": "架空市", "kind": "city"}
CITY_B = {"number": luhn("23998"), "name": "見本町", "kind": "city"}
KOUKI = {"number": luhn("3913999"), "name": "架空県後期高齢者医療広域連合", "kind": "kouki"}
KOUKI_B = {"number": luhn("3927998"), "name": "見本県後期高齢者医療広域連合", "kind": "kouki"}


def wareki(year, month, day):
    starts = [("令和", (2019, 5, 1), 2018), ("平成", (1989, 1, 8), 1988), ("昭和", (1926, 12, 25), 1925)]
    for era, start, base in starts:
        if (year, month, day) >= start:
            n = year - base
            return era, ("元" if n == 1 else str(n))
    raise ValueError("before 昭和")


def my_number(rng):
    """Twelve digits whose check digit is deliberately wrong, so that it is nobody's number."""
    digits = [rng.randrange(10) for _ in range(11)]
    weights = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
    r = sum(a * b for a, b in zip(digits, weights)) % 11
    check = 0 if r <= 1 else 11 - r
    digits.append((check + 1 + rng.randrange(9)) % 10)
    return "".join(map(str, digits))


class People:
    def __init__(self, seed, families=FAMILY, givens=GIVEN, unique=True):
        self.rng = random.Random(seed)
        self.families, self.givens, self.unique = families, givens, unique
        self.used = set()

    def person(self, insurer, symbol=None, number=None, branch="00", family=None):
        rng = self.rng
        while True:
            surname = family or rng.choice(self.families)
            given = rng.choice(self.givens)
            if not self.unique or (surname, given) not in self.used:
                self.used.add((surname, given))
                break
        first, last = {"city": (1951, 1956), "kouki": (1928, 1950)}.get(insurer["kind"], (1938, 2016))
        birth = (rng.randrange(first, last), rng.randrange(1, 13), rng.randrange(1, 29))
        joined = (rng.randrange(max(birth[0] + 1, 1989), 2024), rng.randrange(1, 13), 1)
        if insurer["kind"] == "kyokai":
            symbol = symbol or str(rng.randrange(1010101, 9999999))
            number = number or str(rng.randrange(1, 2000))
        elif insurer["kind"] == "doken":
            symbol = symbol or f"{rng.randrange(11, 99)}-{rng.randrange(1000):04d}"
            number = number or f"{rng.randrange(1, 999999):06d}"
        elif insurer["kind"] == "kouki":
            symbol, branch, number = "", "", number or f"{rng.randrange(10**7, 10**8):08d}"
        elif insurer["kind"] == "city":
            symbol = symbol or rng.choice(["架空", f"{rng.randrange(10, 99)}", f"架{rng.randrange(1, 99)}"])
            number = number or f"{rng.randrange(1, 9999999):07d}"
        else:
            symbol = symbol or str(rng.randrange(100, 9999))
            number = number or str(rng.randrange(10, 99999))
        return {
            "insurer": insurer, "symbol": symbol, "number": number, "branch": branch,
            "family": surname, "name": f"{surname[0]} {given[0]}", "kana": f"{surname[1]} {given[1]}",
            "sex": rng.choice("男女"), "birth": birth, "joined": joined, "my_number": my_number(rng),
            "postal": f"{rng.randrange(10, 999):03d}{rng.randrange(10000):04d}",
            "address": f"架空市見本町{rng.randrange(1, 9)}-{rng.randrange(1, 30)}-{rng.randrange(1, 20)}",
        }
