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
ERAS = [("令和", 2019), ("平成", 1989), ("昭和", 1926), ("大正", 1912)]


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
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.used = set()

    def person(self, insurer, symbol=None, number=None, branch="00", family=None):
        rng = self.rng
        while True:
            surname = family or rng.choice(FAMILY)
            given = rng.choice(GIVEN)
            if (surname, given) not in self.used:
                self.used.add((surname, given))
                break
        birth = (rng.randrange(1938, 2016), rng.randrange(1, 13), rng.randrange(1, 29))
        joined = (rng.randrange(max(birth[0] + 1, 1989), 2024), rng.randrange(1, 13), 1)
        if insurer["kind"] == "kyokai":
            symbol = symbol or str(rng.randrange(1010101, 9999999))
            number = number or str(rng.randrange(1, 2000))
        elif insurer["kind"] == "doken":
            symbol = symbol or f"{rng.randrange(11, 99)}-{rng.randrange(1000):04d}"
            number = number or f"{rng.randrange(1, 999999):06d}"
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
