"""The printed sheets of the two sets. A layout takes people, digits and a Style and gives HTML.

These may be looked at while the program is worked on; those of `held_out.py` may not. Each entry of the
tables: function, insurers it is printed for, how many people, kind of document, has digits.
"""

import base64
import re
import subprocess

from people import CITY, CITY_B, DOKEN, KENPO, KENPO_B, KENPO_C, KENPO_D, KOUKI, KOUKI_B, KUMIAI_B, KYOKAI, KYOKAI_B
import templates as t

PAGE = """<!doctype html><html lang="ja"><meta charset="utf-8"><style>
@page {{ size: {size}; margin: {margin}; {background} }}
body {{ font-family: '{font}'; font-size: {pt}pt; line-height: 1.5; margin: 0; color: {ink}; }}
table {{ border-collapse: collapse; }} td, th {{ border: 0.8pt solid {ink}; padding: 3pt 6pt; font-weight: normal; text-align: left; }}
table.plain td, table.plain th {{ border: none; }} table.dots td, table.dots th {{ border: none; border-bottom: 0.8pt dotted {ink}; }}
th.grey {{ background: #eee; }} h1 {{ font-size: 16pt; text-align: center; margin: 8pt 0; }} h2 {{ font-size: 12pt; margin: 8pt 0 3pt; }}
.card {{ border: 0.8pt dashed {ink}; width: 86mm; padding: 3mm; font-size: 9pt; }} .r {{ text-align: right; }} .c {{ text-align: center; }}
.big {{ font-size: 15pt; }} .small {{ font-size: 8pt; }} p {{ margin: 4pt 0; }} .v {{ writing-mode: vertical-rl; }}
</style><body>{body}</body></html>"""
PATTERN = "background: repeating-linear-gradient(45deg, #fff 0 3mm, #f1f3ee 3mm 3.6mm);"


def page(s, body, size="A4", margin="16mm", pt=None):
    return PAGE.format(body=body, font=s.font, size=size, margin=margin, pt=pt or s.point, ink=s.ink,
                       background=PATTERN if s.pattern else "")


class Printed(dict):
    """The values of one person as printed; notes which of them a layout takes."""

    def __init__(self, values, person):
        super().__init__(values)
        self.person = person

    def __getitem__(self, key):
        self.person.setdefault("printed", set()).add(key)
        return super().__getitem__(key)


def values(p, s):
    return Printed({"symbol": s.number(p["symbol"]), "number": s.number(p["number"]), "branch": s.number(p["branch"]),
                    "name": s.name(p["name"]), "kana": s.kana(p["kana"]), "birth": s.date(p["birth"]), "joined": s.date(p["joined"]),
                    "insurer": s.number(p["insurer"]["number"]), "issuer": p["insurer"]["name"], "sex": p["sex"]}, p)


def printed(p, *keys):
    """For sheets that do not take their values from `values`."""
    p.setdefault("printed", set()).update(keys)


def rows(pairs, cls="", grey=True):
    return f'<table class="{cls}" style="width:88%;margin:6pt auto">' + "".join(
        f'<tr><th class="{"grey" if grey else ""}" style="width:36%">{a}</th><td>{b}</td></tr>' for a, b in pairs) + "</table>"


# MARK: tuned

def kyokai(ps, ds, s):
    printed(ps[0], "symbol", "number", "branch", "name", "kana", "birth", "joined", "insurer")
    return t.kyokai_notice(ps[0], ds[0], font=s.font)


def kenpo_table(ps, ds, s):
    p, v = ps[0], values(ps[0], s)
    pairs = [("被保険者等記号", v["symbol"]), ("被保険者等番号", f"{v['number']}（枝番）{v['branch']}"), (s.label("氏名"), v["name"]),
             ("フリガナ", v["kana"]), ("生年月日", v["birth"]), (s.label("性別"), v["sex"]), ("負担割合", "３割"), ("資格取得年月日", v["joined"])]
    if ds[0]:
        pairs.append(("個人番号（下4桁）", s.masked(ds[0])))
    pairs += [("保険者番号", v["insurer"]), ("保険者名称", v["issuer"])]
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}</p><p class="big">{v['name']}　様</p><p class="r">令和6年10月1日<br>{v['issuer']}</p>
<h1>資格情報のお知らせ</h1><p>あなたの資格情報は次のとおりです。内容をご確認ください。</p>{rows(pairs)}
<p>個人番号の下4桁に誤りがある場合は、当組合までご連絡ください。</p>
<div class="card" style="margin:14mm 0 0 auto"><b>資格情報のお知らせ</b><br>記号 {v['symbol']}　番号 {v['number']}　枝番 {v['branch']}<br>氏名 {v['name']}<br>生年月日 {v['birth']}<br>
保険者番号 {v['insurer']}<br>保険者名称 {v['issuer']}</div>""" if ds[0] else f"""<p class="r">{v['issuer']}</p><h1>資格情報のお知らせ</h1>{rows(pairs)}""")


def window_envelope(ps, ds, s):
    """The sheet slid out below its envelope: what the window shows, then the notice."""
    p, v = ps[0], values(ps[0], s)
    envelope = f"""<div style="margin:-16mm -16mm 6mm;padding:9mm;height:62mm;background:#e7dfcd;border-bottom:1.2pt solid #8d846f">
<div style="width:86mm;height:38mm;border-radius:3mm;background:#f8f8f6;border:0.6pt solid #b5ad9a;padding:5mm 7mm;box-sizing:border-box">〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br><br><span class="big">{v['name']}　様</span></div>
<p class="small r" style="margin-top:3mm">料金後納郵便　親展<br>{v['issuer']}</p></div>"""
    pairs = [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), (s.label("氏名"), v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]),
             ("資格取得年月日", v["joined"]), ("個人番号（下4桁）", s.masked(ds[0])), ("保険者番号", v["insurer"]), ("保険者名称", v["issuer"])]
    return page(s, f"""{envelope}<h1>資格情報のお知らせ</h1>{rows(pairs)}""")


def headed_bands(ps, ds, s):
    """Bands of three cells: words above, what they name below."""
    v = values(ps[0], s)
    bands = [[("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"])], [(s.label("氏名"), v["name"]), ("フリガナ", v["kana"]), ("性別", v["sex"])],
             [("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("個人番号（下4桁）", s.masked(ds[0]))], [("保険者番号", v["insurer"]), ("保険者名称", v["issuer"]), ("負担割合", "３割")]]
    body = "".join("<tr>" + "".join(f'<th class="grey" style="width:33%">{a}</th>' for a, _ in band) + "</tr><tr>" + "".join(f"<td>{b}</td>" for _, b in band) + "</tr>" for band in bands)
    return page(s, f"""<p class="r">{v['issuer']}</p><h1>資格情報のお知らせ</h1><p>加入者の資格情報をお知らせします。</p><table style="width:100%">{body}</table>""")


def combined(ps, ds, s):
    v = values(ps[0], s)
    digits = f"<p>登録されている個人番号の下４桁　{s.masked(ds[0])}</p>" if ds[0] else ""
    return page(s, f"""<p class="r">{v['issuer']}<br>（保険者番号　{v['insurer']}）</p><h1>資格情報通知書</h1>
<p>{v['name']}　様</p><p>健康保険の資格情報をお知らせします。</p>
<p>記号－番号　{v['symbol']}－{v['number']}　（枝番 {v['branch']}）</p><p>氏名（カナ）　{v['kana']}</p><p>氏名（漢字）　{v['name']}</p><p>生年月日　{v['birth']}</p><p>資格取得日　{v['joined']}</p>{digits}
<p class="small">※この通知書だけでは医療機関等を受診できません。</p>""")


def doken(ps, ds, s):
    printed(ps[0], "symbol", "number", "branch", "name", "kana", "joined", "insurer")
    return t.doken_notice(ps[0], s.font)


def doken_card(ps, ds, s):
    printed(ps[0], "symbol", "number", "branch", "name", "birth", "sex", "joined", "insurer")
    return t.doken_certificate(ps[0], s.font)


def certificate(ps, ds, s):
    printed(ps[0], "symbol", "number", "branch", "name", "birth", "sex", "joined", "insurer")
    return t.model_certificate(ps[0], s.font)


def family(ps, ds, s):
    head = values(ps[0], s)
    body = "".join(f"<tr><td>{v['branch']}</td><td>{v['name']}</td><td>{v['kana']}</td><td>{v['birth']}</td><td>{s.masked(d)}</td></tr>"
                   for v, d in ((values(p, s), d) for p, d in zip(ps, ds)))
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>被保険者　{head['name']}　様</p><p>保険者番号　{head['insurer']}　　保険者名称　{head['issuer']}</p>
<p>記号　{head['symbol']}　　番号　{head['number']}</p><p>令和6年9月20日時点の加入者の資格情報をお知らせします。</p>
<table style="width:100%"><tr><th>枝番</th><th>氏名</th><th>フリガナ</th><th>生年月日</th><th>個人番号</th></tr>{body}</table>
<p>個人番号は下4桁のみを表示しています。</p>""", size="A4 landscape")


def blocks(ps, ds, s):
    parts = "".join(f"""<h2>【{n}】{v['name']}</h2><table style="width:100%"><tr><th>記号</th><td>{v['symbol']}</td><th>番号</th><td>{v['number']}</td><th>枝番</th><td>{v['branch']}</td></tr>
<tr><th>氏名</th><td colspan=3>{v['name']}</td><th>フリガナ</th><td>{v['kana']}</td></tr><tr><th>生年月日</th><td colspan=3>{v['birth']}</td><th>個人番号</th><td>{s.masked(d)}</td></tr></table>"""
                    for n, (v, d) in enumerate(((values(p, s), d) for p, d in zip(ps, ds)), 1))
    head = values(ps[0], s)
    return page(s, f"""<p class="r">{head['issuer']}<br>保険者番号 {head['insurer']}</p><h1>資格情報のお知らせ</h1><p>ご家族の資格情報をまとめてお知らせします。</p>{parts}
<p>個人番号は12桁のうち下4桁のみ表示しています。</p>""", pt=10)


def postcard(ps, ds, s):
    printed(ps[0], "symbol", "number", "branch", "name", "kana", "birth", "joined", "insurer")
    return t.postcard(ps[0], ds[0], s.font)


def city(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p>世帯主　{v['name']}　様</p><p class="r">{v['issuer']}長　公印省略</p><h1>資格情報のお知らせ（国民健康保険）</h1>
{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("一部負担金の割合", "２割"), ("有効期限", "令和7年7月31日"), ("保険者番号", v["insurer"]), ("交付者名", v["issuer"])])}
<p>70歳以上の方は負担割合と有効期限が記載されています。</p>""")


def kouki(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>後期高齢者医療 資格確認書（台紙）</h1><p>{v['name']}　様</p>
<div class="card"><b>後期高齢者医療資格確認書</b><br>有効期限 令和7年7月31日<br>被保険者番号 {v['number']}<br>氏名 {v['name']}<br>生年月日 {v['birth']}<br>一部負担金の割合 1割<br>保険者番号 {v['insurer']}<br>{v['issuer']}</div>
<p style="margin-top:10mm">登録されている個人番号の下4桁は次のとおりです。</p><p class="big">{s.masked(ds[0])}</p><p>フリガナ　{v['kana']}</p>""")


def columns(ps, ds, s):
    """Labels in a head row, the values below them."""
    v = values(ps[0], s)
    return page(s, f"""<h1>資格情報のお知らせ</h1><p class="r">{v['issuer']}</p><table style="width:96%"><tr><th>記号</th><th>番号</th><th>枝番</th><th>性別</th></tr><tr><td>{v['symbol']}</td><td>{v['number']}</td><td>{v['branch']}</td><td>{v['sex']}</td></tr></table>
<table style="width:96%;margin-top:3mm"><tr><th>氏名</th><th>フリガナ</th></tr><tr><td>{v['name']}</td><td>{v['kana']}</td></tr></table><table style="width:96%;margin-top:3mm"><tr><th>生年月日</th><th>資格取得年月日</th><th>保険者番号</th></tr><tr><td>{v['birth']}</td><td>{v['joined']}</td><td>{v['insurer']}</td></tr></table>
<p>個人番号（下4桁）　{s.masked(ds[0])}</p>""")


def wide_plain(ps, ds, s):
    """No rules at all, values far from their labels."""
    v = values(ps[0], s)
    pairs = [("保険証の記号", v["symbol"]), ("保険証の番号", v["number"]), ("枝番号", v["branch"]), ("資格者氏名", v["name"]), ("氏名（カナ）", v["kana"]), ("生年月日", v["birth"]), ("個人番号", s.masked(ds[0])), ("保険者番号", v["insurer"])]
    body = "".join(f'<p><span style="display:inline-block;width:92mm">{a}</span>{b}</p>' for a, b in pairs)
    return page(s, f"""<h1>資格情報通知書</h1>{body}<p class="r">{v['issuer']}</p>""", size="A4 landscape")


def bullets(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p>{v['name']} 様</p><p class="c big">資格情報のお知らせ</p><p>健康保険の資格情報は以下のとおりですのでお知らせします。</p><p>・記号：{v['symbol']}</p><p>・番号：{v['number']}</p><p>・枝番：{v['branch']}</p>
<p>・氏名：{v['name']}</p><p>・カナ氏名：{v['kana']}</p><p>・生年月日：{v['birth']}</p><p>・個人番号下4桁：{s.masked(ds[0])}</p><p>・保険者番号：{v['insurer']}</p><p class="r">{v['issuer']}</p>""")


def boxes_of_people(ps, ds, s):
    parts = "".join(f"""<div style="border:0.8pt solid {s.ink};padding:2mm 4mm;margin:4mm 0">記号：{v['symbol']}　番号：{v['number']}　枝番：{v['branch']}<br>氏名：{v['name']}（{v['kana']}）<br>生年月日：{v['birth']}<br>個人番号下4桁：{s.masked(d)}</div>"""
                    for v, d in ((values(p, s), d) for p, d in zip(ps, ds)))
    head = values(ps[0], s)
    return page(s, f"""<h1>資格情報のお知らせ</h1>{parts}<p>保険者番号：{head['insurer']}</p><p>{head['issuer']}</p>""")


def pocket(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<div class="card" style="font-size:10pt;margin:20mm">資格情報のお知らせ<br>記号 {v['symbol']} 番号 {v['number']}（枝番）{v['branch']}<br>氏名 {v['name']}　　{v['sex']}<br>フリガナ {v['kana']}<br>生年月日 {v['birth']}<br>個人番号 {s.masked(ds[0])}<br>保険者番号 {v['insurer']}<br>{v['issuer']}</div>""")


# MARK: once held out; they may be looked at now

def under_labels(ps, ds, s):
    v = values(ps[0], s)
    last = f"<h2>マイナンバー下4桁</h2><p class='big'>{s.masked(ds[0])}</p>" if ds[0] else ""
    return page(s, f"""<p class="r">{v['issuer']}</p><h1>資格情報のお知らせ</h1><table style="width:100%"><tr><th>記号</th><th>番号</th><th>枝番</th><th>保険者番号</th></tr>
<tr><td>{v['symbol']}</td><td>{v['number']}</td><td>{v['branch']}</td><td>{v['insurer']}</td></tr></table>
<table style="width:100%;margin-top:4mm"><tr><th>お名前</th><th>お名前（フリガナ）</th><th>生年月日</th><th>資格取得日</th></tr>
<tr><td>{v['name']}</td><td>{v['kana']}</td><td>{v['birth']}</td><td>{v['joined']}</td></tr></table>{last}
<p class="small">内容に相違がある場合は、お手数ですが健康保険組合までお知らせください。</p>""")


def dotted(ps, ds, s):
    v = values(ps[0], s)
    pairs = [("保険証記号", v["symbol"]), ("保険証番号", v["number"]), ("枝番", v["branch"]), ("加入者氏名", v["name"]), ("氏名フリガナ", v["kana"]), ("生年月日", v["birth"]),
             ("資格取得日", v["joined"]), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])]
    if ds[0]:
        pairs.insert(7, ("マイナンバー（下４桁）", s.masked(ds[0])))
    return page(s, f"""<p class="big c">健康保険　資格情報のお知らせ</p><p>{v['name']} 様</p>{rows(pairs, "dots", False)}<p>{v['issuer']}　適用課</p>""", size="A4 landscape")


def letter(ps, ds, s):
    p, v = ps[0], values(ps[0], s)
    last = f"<p>・登録されているマイナンバーの下4桁：{s.masked(ds[0])}</p>" if ds[0] else ""
    return page(s, f"""<div style="border:0.8pt solid {s.ink};width:90mm;height:42mm;padding:4mm"><p>〒{p['postal'][:3]}-{p['postal'][3:]}</p><p>{p['address']}</p><p class="big">{v['name']} 様</p></div>
<p class="r">令和7年1月22日</p><p class="c big">資格情報のお知らせ</p><p>平素より当組合の事業にご理解とご協力を賜り、厚くお礼申し上げます。あなたの資格情報を下記のとおりお知らせいたします。</p><p class="c">記</p>
<p>・被保険者記号：{v['symbol']}</p><p>・被保険者番号：{v['number']}</p><p>・枝番：{v['branch']}</p><p>・対象者氏名：{v['name']}</p><p>・フリガナ：{v['kana']}</p><p>・生年月日：{v['birth']}</p><p>・認定年月日：{v['joined']}</p>
<p>・保険者番号：{v['insurer']}</p>{last}<p class="r">以上</p><p class="r">{v['issuer']}</p>""")


def wallet(ps, ds, s):
    v = values(ps[0], s)
    last = f"<br>個人番号 {s.masked(ds[0])}" if ds[0] else ""
    card = f"""<div class="card" style="font-size:10pt;margin:8mm auto"><b>資格情報のお知らせ</b><br>記号 {v['symbol']}　番号 {v['number']} (枝番) {v['branch']}<br><span class="small">{v['kana']}</span><br>氏名 {v['name']}　{v['sex']}<br>
生年月日 {v['birth']}<br>資格取得年月日 {v['joined']}<br>保険者番号 {v['insurer']}<br>{v['issuer']}{last}</div>"""
    return page(s, f"<p class='small c'>切り取ってマイナンバーカードと一緒に保管してください。</p>{card}<p class='small c'>↑ 山折り</p>")


def vertical(ps, ds, s):
    p, v = ps[0], values(ps[0], s)
    last = [("個人番号下4桁", s.masked(ds[0]))] if ds[0] else []
    return page(s, f"""<div class="v" style="height:60mm;float:right;font-size:13pt">{p['address']}<br>　　{v['name']}　様</div><p>{v['issuer']}<br>資格担当</p><div style="clear:both"></div>
<h1>資格情報通知書</h1>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("漢字氏名", v["name"]), ("カナ氏名", v["kana"]), ("生年月日", v["birth"]), ("保険者番号", v["insurer"])] + last, "plain", False)}""")


def household(ps, ds, s):
    head = values(ps[0], s)
    body = "".join(f"<tr><td>{v['name']}</td><td>{v['kana']}</td><td>{v['branch']}</td><td>{v['sex']}</td><td>{v['birth']}</td><td>{s.masked(d)}</td></tr>"
                   for v, d in ((values(p, s), d) for p, d in zip(ps, ds)))
    return page(s, f"""<p class="r">{head['issuer']}　保険者番号　{head['insurer']}</p><h1>世帯の資格情報のお知らせ</h1><p>被保険者記号　{head['symbol']}　被保険者番号　{head['number']}</p>
<table style="width:100%"><tr><th>氏名</th><th>カナ氏名</th><th>枝番</th><th>性別</th><th>生年月日</th><th>マイナンバー下4桁</th></tr>{body}</table>""", size="A4 landscape")


def stacked(ps, ds, s):
    head = values(ps[0], s)
    parts = "".join(f"""<div style="border:0.8pt solid {s.ink};padding:3mm;margin:3mm 0">氏名：{v['name']}（{v['kana']}）<br>記号：{v['symbol']}　番号：{v['number']}　枝番：{v['branch']}<br>生年月日：{v['birth']}　資格取得年月日：{v['joined']}<br>個人番号：{s.masked(d)}</div>"""
                    for v, d in ((values(p, s), d) for p, d in zip(ps, ds)))
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>保険者番号：{head['insurer']}　{head['issuer']}</p>{parts}""")


def town(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="r">{v['issuer']}　国保年金課</p><h1>国民健康保険資格情報通知書</h1>
<table style="width:100%"><tr><th>被保険者記号</th><td>{v['symbol']}</td><th>被保険者番号</th><td>{v['number']}</td></tr><tr><th>枝番</th><td>{v['branch']}</td><th>性別</th><td>{v['sex']}</td></tr>
<tr><th>氏名</th><td colspan=3>{v['name']}</td></tr><tr><th>カナ氏名</th><td colspan=3>{v['kana']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td><th>一部負担金の割合</th><td>2割</td></tr>
<tr><th>有効期限</th><td>令和8年7月31日</td><th>発効期日</th><td>令和7年8月1日</td></tr><tr><th>保険者番号</th><td>{v['insurer']}</td><th>保険者名</th><td>{v['issuer']}</td></tr></table>""")


def elder(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>後期高齢者医療 資格情報のお知らせ</h1>{rows([("被保険者番号", v["number"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("自己負担割合", "１割"), ("個人番号の下4桁", s.masked(ds[0])), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])])}""")


def other_certificate(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<div style="border:1pt solid {s.ink};width:128mm;padding:4mm"><p class="c">健康保険被保険者（家族）　<b>資格確認書</b></p><p class="r">交付日　令和6年12月2日</p><p>記号　{v['symbol']}　　番号　{v['number']}　　枝番　{v['branch']}</p>
<p>氏名　{v['name']}</p><p>生年月日　{v['birth']}　　性別　{v['sex']}</p><p>資格取得日　{v['joined']}</p><p>有効期限　令和10年11月30日</p><p>保険者番号　{v['insurer']}</p><p>保険者名称　{v['issuer']}</p></div>""", size="148mm 105mm", margin="6mm")


def kyokai_other(ps, ds, s):
    """協会けんぽ in another print: table without the card, digits in a box of their own."""
    p, v = ps[0], values(ps[0], s)
    box = f"""<p>登録されている個人番号（マイナンバー）の下4桁をご確認ください。</p><table style="margin:auto"><tr><td class="big">{s.masked(ds[0])}</td></tr></table>""" if ds[0] else ""
    return page(s, f"""<p>(記号) {int(p['symbol']):08d} (番号) {int(p['number']):07d}</p><p class="big">{v['name']} 様</p><h1>資格情報のお知らせ</h1>
<table style="width:100%"><tr><th>記号・番号（枝番）</th><td>記号 {v['symbol']}　番号 {v['number']}　（枝番） {v['branch']}</td></tr><tr><th>氏名</th><td>{v['name']}</td></tr><tr><th>フリガナ</th><td>{v['kana']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td></tr>
<tr><th>資格取得年月日</th><td>{v['joined']}</td></tr><tr><th>保険者番号</th><td>{v['insurer']}</td></tr><tr><th>保険者名称</th><td>{v['issuer']}</td></tr></table>{box}""")


# MARK: shapes that the first set lacked

def sentence(ps, ds, s):
    """The values stand inside sentences."""
    v = values(ps[0], s)
    return page(s, f"""<p>{v['name']}　様</p><h1>資格情報のお知らせ</h1><p>日頃より当組合の事業運営にご協力いただきありがとうございます。</p>
<p>あなたの記号は「{v['symbol']}」、番号は「{v['number']}」、枝番は「{v['branch']}」です。</p><p>フリガナは「{v['kana']}」、生年月日は「{v['birth']}」として登録されています。</p>
<p>資格を取得した日は{v['joined']}です。</p><p>登録されているマイナンバーの下4桁は「{s.masked(ds[0])}」です。</p><p>保険者番号は{v['insurer']}、保険者名は{v['issuer']}です。</p>""")


def grid_of_people(ps, ds, s):
    """Two boxes a row, one for each person."""
    boxes = [f"""<td style="width:50%;vertical-align:top">枝番 {v['branch']}<br>氏名 {v['name']}<br>フリガナ {v['kana']}<br>生年月日 {v['birth']}<br>個人番号下4桁 {s.masked(d)}</td>"""
             for v, d in ((values(p, s), d) for p, d in zip(ps, ds))]
    body = "".join(f"<tr>{''.join(boxes[n:n + 2])}</tr>" for n in range(0, len(boxes), 2))
    head = values(ps[0], s)
    return page(s, f"""<p class="r">{head['issuer']}</p><h1>資格情報のお知らせ</h1><p>保険者番号 {head['insurer']}　記号 {head['symbol']}　番号 {head['number']}</p><table style="width:100%">{body}</table>""")


def transposed(ps, ds, s):
    """A column for each person, the labels at the left."""
    vs = [values(p, s) for p in ps]
    line = lambda label, cells: f"<tr><th class='grey'>{label}</th>{''.join(f'<td>{c}</td>' for c in cells)}</tr>"
    body = (line("枝番", [v["branch"] for v in vs]) + line("氏名", [v["name"] for v in vs]) + line("フリガナ", [v["kana"] for v in vs])
            + line("生年月日", [v["birth"] for v in vs]) + line("個人番号（下4桁）", [s.masked(d) for d in ds]))
    return page(s, f"""<p class="r">{vs[0]['issuer']}　保険者番号 {vs[0]['insurer']}</p><h1>資格情報のお知らせ</h1><p>記号　{vs[0]['symbol']}　　番号　{vs[0]['number']}</p><table style="width:100%">{body}</table>""", size="A4 landscape")


def digit_cells(ps, ds, s):
    """Numbers with a cell for each digit."""
    v = values(ps[0], s)
    cells = lambda text: "<table style='display:inline-table'><tr>" + "".join(f"<td style='width:5mm;text-align:center;padding:2pt 0'>{c}</td>" for c in text) + "</tr></table>"
    pairs = [("保険者番号", cells(v["insurer"])), ("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("個人番号（下4桁）", cells("＊" * 8 + ds[0]))]
    return page(s, f"""<p class="r">{v['issuer']}</p><h1>資格情報のお知らせ</h1>{rows(pairs)}""")


def seal_boxes(ps, ds, s):
    """Boxes for seals at the head, remarks at the foot."""
    v = values(ps[0], s)
    boxes = "<table style='margin-left:auto'><tr>" + "".join(f"<td class='small c' style='width:14mm'>{x}</td>" for x in ["課長", "係長", "担当"]) + "</tr><tr>" + "<td style='height:13mm'></td>" * 3 + "</tr></table>"
    pairs = [("被保険者証の記号", v["symbol"]), ("被保険者証の番号", v["number"]), ("枝番", v["branch"]), ("ご氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("性別", v["sex"]), ("資格取得年月日", v["joined"]), ("個人番号の下4桁", s.masked(ds[0])), ("保険者番号", v["insurer"])]
    return page(s, f"""{boxes}<h1>資格情報のお知らせ</h1>{rows(pairs)}<p>備考</p><div style="border:0.8pt solid {s.ink};height:22mm"></div><p class="r">{v['issuer']}</p>""")


def two_copies(ps, ds, s):
    """The same card twice: one to keep, one to carry."""
    v = values(ps[0], s)
    card = lambda head: f"""<td style="border:0.8pt dashed {s.ink};padding:3mm;font-size:9pt">{head}<br>記号 {v['symbol']}　番号 {v['number']}<br>枝番 {v['branch']}<br>氏名 {v['name']}<br>（{v['kana']}）<br>生年月日 {v['birth']}<br>保険者番号 {v['insurer']}<br>個人番号 {s.masked(ds[0])}</td>"""
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>{v['issuer']}</p><table style="width:100%"><tr>{card('（保管用）')}{card('（携帯用）')}</tr></table>""")


# MARK: held out once, by the second drawing

def four_columns(ps, ds, s):
    v = values(ps[0], s)
    last = f"<tr><th class='grey'>マイナンバーの下4桁</th><td colspan=3>{s.masked(ds[0])}</td></tr>" if ds[0] else ""
    return page(s, f"""<p class="r">{v['issuer']}<br>（公印省略）</p><h1>資格情報のお知らせ</h1><p>このたび登録されたあなたの資格情報は次のとおりです。</p><table style="width:100%">
<tr><th class='grey'>保険者番号</th><td>{v['insurer']}</td><th class='grey'>保険者名称</th><td>{v['issuer']}</td></tr><tr><th class='grey'>記号</th><td>{v['symbol']}</td><th class='grey'>番号</th><td>{v['number']}</td></tr>
<tr><th class='grey'>枝番</th><td>{v['branch']}</td><th class='grey'>性別</th><td>{v['sex']}</td></tr><tr><th class='grey'>フリガナ</th><td colspan=3>{v['kana']}</td></tr><tr><th class='grey'>氏名</th><td colspan=3>{v['name']}</td></tr>
<tr><th class='grey'>生年月日</th><td>{v['birth']}</td><th class='grey'>資格取得年月日</th><td>{v['joined']}</td></tr>{last}</table>""", pt=9.5)


def underlined(ps, ds, s):
    v = values(ps[0], s)
    line = lambda a, b: f'<div style="margin:3mm 12mm;border-bottom:0.6pt solid {s.ink}"><span style="display:inline-block;width:52mm">{a}</span>{b}</div>'
    pairs = [("健康保険の記号", v["symbol"]), ("健康保険の番号", v["number"]), ("枝番", v["branch"]), ("お名前", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得日", v["joined"]), ("マイナンバー下4桁", s.masked(ds[0])), ("保険者番号", v["insurer"])]
    return page(s, f"""<h1>資格情報のお知らせ</h1>{''.join(line(a, b) for a, b in pairs)}<p class="c" style="margin-top:12mm">{v['issuer']}</p>""")


def reply_slip(ps, ds, s):
    p, v = ps[0], values(ps[0], s)
    pairs = [("被保険者記号", v["symbol"]), ("被保険者番号", v["number"]), ("枝番", v["branch"]), (s.label("氏名"), v["name"]), ("カナ氏名", v["kana"]), ("生年月日", v["birth"]), ("個人番号下4桁", s.masked(ds[0])), ("保険者番号", v["insurer"])]
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br>{v['name']}　様</p><h1>資格情報通知書</h1>{rows(pairs)}<p class="r">{v['issuer']}</p><hr style="border:none;border-top:0.8pt dashed {s.ink};margin:8mm 0">
<p class="c">訂正連絡票（誤りがあった場合のみご返送ください）</p><table style="width:100%"><tr><th>訂正する項目</th><td style="height:10mm"></td></tr><tr><th>正しい内容</th><td style="height:10mm"></td></tr><tr><th>ご連絡先</th><td style="height:10mm"></td></tr></table>""")


def card_at_side(ps, ds, s):
    v = values(ps[0], s)
    card = f"""<div class="card" style="width:78mm;font-size:8.5pt">資格情報のお知らせ<br>記号 {v['symbol']}　番号 {v['number']}（枝番）{v['branch']}<br>氏名 {v['name']}<br>生年月日 {v['birth']}<br>保険者番号 {v['insurer']}</div>"""
    pairs = [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("氏名（フリガナ）", v["kana"]), ("生年月日", v["birth"]), ("個人番号（下4桁）", s.masked(ds[0]))]
    return page(s, f"""<h1>資格情報のお知らせ</h1><table class="plain" style="width:100%"><tr><td style="width:58%;vertical-align:top">{rows(pairs)}</td><td style="vertical-align:top">{card}</td></tr></table>
<p>{v['issuer']}</p><p class="small">カード型の部分は切り離して携帯できます。</p>""", size="A4 landscape")


def colon_list(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="r">発行日：令和7年2月3日</p><p class="big">資格情報通知書</p><p>{v['name']}　様</p><p>記号：{v['symbol']}<br>番号：{v['number']}（枝番：{v['branch']}）<br>氏名：{v['name']}<br>フリガナ：{v['kana']}<br>
生年月日：{v['birth']}<br>性別：{v['sex']}<br>資格取得年月日：{v['joined']}<br>登録マイナンバー：{s.masked(ds[0])}<br>保険者番号：{v['insurer']}<br>保険者名称：{v['issuer']}</p>
<p class="small">この通知書は大切に保管してください。医療機関の窓口ではマイナンバーカードをご利用ください。</p>""", size="A5", margin="12mm")


def family_rows(ps, ds, s):
    head = values(ps[0], s)
    body = "".join(f"<tr><td>{v['kana']}<br>{v['name']}</td><td>{v['birth']}</td><td>{v['branch']}</td><td>{s.masked(d)}</td></tr>" for v, d in ((values(p, s), d) for p, d in zip(ps, ds)))
    return page(s, f"""<h1>資格情報のお知らせ（世帯用）</h1><p>{head['name']}　様</p><table><tr><th>保険者番号</th><td>{head['insurer']}</td><th>記号</th><td>{head['symbol']}</td><th>番号</th><td>{head['number']}</td></tr></table>
<table style="width:100%;margin-top:5mm"><tr><th>フリガナ<br>氏名</th><th>生年月日</th><th>枝番</th><th>個人番号下4桁</th></tr>{body}</table><p class="r">{head['issuer']}</p>""")


def people_below(ps, ds, s):
    head = values(ps[0], s)
    parts = "".join(f"""<tr><th class="grey" rowspan=2>{v['branch']}</th><th>氏名</th><td>{v['name']}</td><th>生年月日</th><td>{v['birth']}</td></tr><tr><th>フリガナ</th><td>{v['kana']}</td><th>個人番号</th><td>{s.masked(d)}</td></tr>"""
                    for v, d in ((values(p, s), d) for p, d in zip(ps, ds)))
    return page(s, f"""<p class="r">{head['issuer']}</p><h1>資格情報のお知らせ</h1><p>保険者番号 {head['insurer']}　／　記号 {head['symbol']}　／　番号 {head['number']}</p><table style="width:100%">{parts}</table>""", pt=9.5)


def small_card(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="c">資格情報のお知らせ</p><table style="width:100%"><tr><td colspan=2>記号 {v['symbol']}　番号 {v['number']}　枝番 {v['branch']}</td></tr><tr><td>フリガナ</td><td>{v['kana']}</td></tr><tr><td>氏名</td><td>{v['name']}</td></tr>
<tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>個人番号</td><td>{s.masked(ds[0])}</td></tr><tr><td>保険者番号</td><td>{v['insurer']}</td></tr><tr><td colspan=2 class="c">{v['issuer']}</td></tr></table>""", size="148mm 100mm", margin="7mm", pt=9.5)


def written(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>{v['name']}　様（フリガナ：{v['kana']}）</p><p>拝啓　時下ますますご清祥のこととお喜び申し上げます。当組合における資格情報を下記のとおり通知します。</p><p class="c">記</p>
<p>1　記号番号　{v['symbol']}－{v['number']}　枝番　{v['branch']}</p><p>2　氏名　{v['name']}</p><p>3　生年月日　{v['birth']}</p><p>4　資格取得年月日　{v['joined']}</p><p>5　個人番号（下4桁）　{s.masked(ds[0])}</p><p>6　保険者番号　{v['insurer']}</p><p class="r">{v['issuer']}　理事長</p>""")


def kyokai_third(ps, ds, s):
    p, v = ps[0], values(ps[0], s)
    digits = f"<p class='c'>【協会けんぽに登録されている個人番号（マイナンバー）】<br><span class='big'>{s.masked(ds[0])}</span></p>" if ds[0] else ""
    return page(s, f"""<p>(対象者氏名) {v['name']} 様</p><p>{v['issuer']}</p><h1>資格情報のお知らせ</h1><p>あなたの健康保険の資格情報は下記のとおりです。</p>
<table style="width:92%"><tr><th>記号</th><td>{v['symbol']}</td></tr><tr><th>番号（枝番）</th><td>{v['number']}（{v['branch']}）</td></tr><tr><th>フリガナ</th><td>{v['kana']}</td></tr><tr><th>氏名</th><td>{v['name']}</td></tr>
<tr><th>生年月日</th><td>{v['birth']}</td></tr><tr><th>資格取得年月日</th><td>{v['joined']}</td></tr></table>{digits}
<div class="card" style="margin:8mm 0 0 90mm">資格情報のお知らせ<br>記号 {v['symbol']} 番号 {v['number']} 枝番 {v['branch']}<br>氏名 {v['name']}<br>生年月日 {v['birth']}<br>保険者番号 {v['insurer']}<br>保険者名称 {v['issuer']}</div>""")


def city_extras(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="c big">国民健康保険　資格情報のお知らせ（兼高齢受給者用）</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("カナ氏名", v["kana"]), ("氏名", v["name"]), ("性別", v["sex"]), ("生年月日", v["birth"]), ("適用開始年月日", v["joined"]), ("一部負担金の割合", "2割"), ("発効期日", "令和6年8月1日"), ("有効期限", "令和7年7月31日"), ("保険者番号", v["insurer"]), ("交付者名", v["issuer"])], "dots", False)}""")


def elder_letter(ps, ds, s):
    p, v = ps[0], values(ps[0], s)
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br><span class="big">{v['name']}　様</span></p><p class="r">{v['issuer']}</p><h1>後期高齢者医療 資格情報のお知らせ</h1>
<p>被保険者番号　{v['number']}</p><p>フリガナ　{v['kana']}</p><p>氏名　{v['name']}</p><p>生年月日　{v['birth']}</p><p>個人番号（下4桁）　{s.masked(ds[0])}</p><p>保険者番号　{v['insurer']}</p>""", pt=12)


def kumiai_table(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>資格情報通知書</h1><table style="width:100%"><tr><th>記号・番号</th><td>{v['symbol']}・{v['number']}</td><th>枝番</th><td>{v['branch']}</td></tr><tr><th>氏名</th><td colspan=3>{v['name']}</td></tr><tr><th>フリガナ</th><td colspan=3>{v['kana']}</td></tr>
<tr><th>生年月日</th><td>{v['birth']}</td><th>適用開始日</th><td>{v['joined']}</td></tr><tr><th>保険者番号</th><td colspan=3>{v['insurer']}　{v['issuer']}</td></tr></table><p>保険証の廃止に伴い、資格情報を通知するものです。</p>""", size="A4 landscape")


def plain_certificate(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<table style="width:120mm"><tr><td colspan=2 class="c big">健康保険資格確認書</td></tr><tr><td colspan=2>記号 {v['symbol']}　番号 {v['number']}　（枝番）{v['branch']}</td></tr><tr><th>氏名</th><td>{v['name']}</td></tr><tr><th>性別</th><td>{v['sex']}</td></tr>
<tr><th>生年月日</th><td>{v['birth']}</td></tr><tr><th>資格取得年月日</th><td>{v['joined']}</td></tr><tr><th>保険者番号</th><td>{v['insurer']}</td></tr><tr><td colspan=2>{v['issuer']}</td></tr></table>""")


# MARK: held out once, by the third drawing

def three_sections(ps, ds, s):
    v = values(ps[0], s)
    section = lambda title, pairs: f"<h2>■ {title}</h2>{rows(pairs)}"
    return page(s, f"""<h1>資格情報のお知らせ</h1>{section("加入者", [("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("性別", v["sex"])])}
{section("保険証情報", [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("資格取得年月日", v["joined"]), ("保険者番号", v["insurer"]), ("保険者名称", v["issuer"])])}
{section("マイナンバー", [("登録されている個人番号の下4桁", s.masked(ds[0]))])}""", pt=10)


def strip(ps, ds, s):
    """Everything in one wide table of two rows."""
    v = values(ps[0], s)
    heads = ["保険者番号", "記号", "番号", "枝番", "氏名", "フリガナ", "生年月日", "個人番号下4桁"]
    cells = [v["insurer"], v["symbol"], v["number"], v["branch"], v["name"], v["kana"], v["birth"], s.masked(ds[0])]
    return page(s, f"""<p>{v['issuer']}</p><h1>資格情報のお知らせ</h1><table style="width:100%"><tr>{''.join(f'<th>{h}</th>' for h in heads)}</tr><tr>{''.join(f'<td>{c}</td>' for c in cells)}</tr></table>
<p>記載内容に誤りがある場合は、事業所を通じて当組合までお申し出ください。</p>""", size="A4 landscape", margin="10mm", pt=9)


def notice_right(ps, ds, s):
    """The address at the left, the facts at the right half of the sheet."""
    p, v = ps[0], values(ps[0], s)
    pairs = [("被保険者等記号", v["symbol"]), ("被保険者等番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("氏名（カナ）", v["kana"]), ("生年月日", v["birth"]), ("個人番号（下4桁）", s.masked(ds[0])), ("保険者番号", v["insurer"])]
    return page(s, f"""<table class="plain" style="width:100%"><tr><td style="width:40%;vertical-align:top">〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br><br>{v['name']}　様<br><br><br>{v['issuer']}</td>
<td style="vertical-align:top"><p class="big">資格情報通知書</p>{rows(pairs)}</td></tr></table>""", size="A4 landscape")


def indented(ps, ds, s):
    v = values(ps[0], s)
    line = lambda a, b: f'<p style="margin-left:24mm">{a}<br>　　　{b}</p>'
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>{v['issuer']}からのお知らせです。</p>{''.join(line(a, b) for a, b in [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("個人番号（下4桁）", s.masked(ds[0])), ("保険者番号", v["insurer"])])}""", pt=10)


def family_list(ps, ds, s):
    head = values(ps[0], s)
    parts = "".join(f"<p>（{n}）　枝番 {v['branch']}　氏名 {v['name']}　フリガナ {v['kana']}</p><p>　　　生年月日 {v['birth']}　個人番号下4桁 {s.masked(d)}</p>" for n, (v, d) in enumerate(((values(p, s), d) for p, d in zip(ps, ds)), 1))
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>記号 {head['symbol']}　番号 {head['number']}　保険者番号 {head['insurer']}</p>{parts}<p class="r">{head['issuer']}</p>""", size="A4 landscape")


def family_table_wide(ps, ds, s):
    head = values(ps[0], s)
    body = "".join(f"<tr><td>{n}</td><td>{v['branch']}</td><td>{v['name']}</td><td>{v['kana']}</td><td>{v['sex']}</td><td>{v['birth']}</td><td>{v['joined']}</td><td>{s.masked(d)}</td></tr>" for n, (v, d) in enumerate(((values(p, s), d) for p, d in zip(ps, ds)), 1))
    return page(s, f"""<h1>資格情報のお知らせ（ご家族分）</h1><p>記号・番号　{head['symbol']}－{head['number']}</p><p>保険者番号　{head['insurer']}</p><table style="width:100%"><tr><th>№</th><th>枝番</th><th>氏名</th><th>フリガナ</th><th>性別</th><th>生年月日</th><th>資格取得日</th><th>マイナンバー（下4桁）</th></tr>{body}</table><p>{head['issuer']}</p>""", size="A4 landscape", margin="10mm", pt=9)


def kyokai_fourth(ps, ds, s):
    v = values(ps[0], s)
    last = f"<tr><th>個人番号（下4桁）</th><td colspan=3>{s.masked(ds[0])}</td></tr>" if ds[0] else ""
    return page(s, f"""<p class="r">{v['issuer']}</p><p class="c big">資格情報のお知らせ</p><p>{v['name']}　様</p><table style="width:100%"><tr><th>記号</th><td>{v['symbol']}</td><th>番号</th><td>{v['number']}</td></tr><tr><th>枝番</th><td colspan=3>{v['branch']}</td></tr>
<tr><th>氏名</th><td colspan=3>{v['name']}</td></tr><tr><th>フリガナ</th><td colspan=3>{v['kana']}</td></tr><tr><th>生年月日</th><td colspan=3>{v['birth']}</td></tr>{last}<tr><th>保険者番号</th><td>{v['insurer']}</td><th>保険者名称</th><td>{v['issuer']}</td></tr></table>""")


def town_card(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="c">国民健康保険 資格情報のお知らせ</p><div class="card" style="width:110mm;font-size:10pt">記号　{v['symbol']}　　番号　{v['number']}　　枝番　{v['branch']}<br>氏名　{v['name']}<br>フリガナ　{v['kana']}<br>生年月日　{v['birth']}　　性別　{v['sex']}<br>資格取得年月日　{v['joined']}<br>一部負担金の割合　2割<br>有効期限　令和8年7月31日<br>保険者番号　{v['insurer']}<br>保険者名　{v['issuer']}</div>""")


def elder_table(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>資格情報のお知らせ</h1><p class="c">後期高齢者医療制度</p><table style="width:100%"><tr><th class="grey">保険者番号</th><td>{v['insurer']}</td><th class="grey">被保険者番号</th><td>{v['number']}</td></tr><tr><th class="grey">氏名</th><td>{v['name']}</td><th class="grey">フリガナ</th><td>{v['kana']}</td></tr>
<tr><th class="grey">生年月日</th><td>{v['birth']}</td><th class="grey">個人番号下4桁</th><td>{s.masked(ds[0])}</td></tr></table><p class="r">{v['issuer']}</p>""", size="A4 landscape", pt=12)


def kumiai_letter(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p>{v['name']}　様</p><p class="r">{v['issuer']}</p><h1>資格情報通知書</h1><p>下記のとおり資格情報を通知します。</p><p class="c">記</p><table class="plain" style="margin-left:20mm"><tr><td>記号</td><td>{v['symbol']}</td></tr><tr><td>番号</td><td>{v['number']}</td></tr><tr><td>枝番</td><td>{v['branch']}</td></tr><tr><td>氏名</td><td>{v['name']}</td></tr><tr><td>カナ</td><td>{v['kana']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>適用開始日</td><td>{v['joined']}</td></tr><tr><td>保険者番号</td><td>{v['insurer']}</td></tr></table>""")


def certificate_wide(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<div style="border:1pt solid {s.ink};padding:5mm"><p class="big c">資 格 確 認 書</p><table style="width:100%"><tr><th>記号</th><td>{v['symbol']}</td><th>番号</th><td>{v['number']}</td><th>枝番</th><td>{v['branch']}</td></tr><tr><th>氏名</th><td colspan=5>{v['name']}</td></tr><tr><th>生年月日</th><td colspan=3>{v['birth']}</td><th>性別</th><td>{v['sex']}</td></tr>
<tr><th>資格取得日</th><td colspan=5>{v['joined']}</td></tr><tr><th>保険者番号</th><td colspan=2>{v['insurer']}</td><th>保険者名</th><td colspan=2>{v['issuer']}</td></tr></table></div>""", size="A4 landscape")


def family_cards(ps, ds, s):
    head = values(ps[0], s)
    cards = "".join(f"""<div class="card" style="width:150mm;margin:3mm 0">氏名 {v['name']}　フリガナ {v['kana']}<br>生年月日 {v['birth']}　性別 {v['sex']}　枝番 {v['branch']}<br>個人番号（下4桁） {s.masked(d)}</div>""" for v, d in ((values(p, s), d) for p, d in zip(ps, ds)))
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>記号　{head['symbol']}　　番号　{head['number']}　　保険者番号　{head['insurer']}</p>{cards}<p>{head['issuer']}</p>""")


def dependant(ps, ds, s):
    """Another family member's sheet: the insured person's name stands beside the one it is about."""
    v = values(ps[0], s)
    insured = s.name(ps[0]["name"].split(" ")[0] + " 正夫")
    body = rows([("被保険者氏名", insured), ("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("対象者氏名", v["name"]), ("対象者フリガナ", v["kana"]), ("生年月日", v["birth"]), ("性別", v["sex"]), ("認定年月日", v["joined"]), ("個人番号（下4桁）", s.masked(ds[0])), ("保険者番号", v["insurer"])])
    return page(s, f"""<p class="r">{v['issuer']}</p><h1>資格情報のお知らせ</h1><p>資格情報は次のとおりです。</p>{body}""")


def svg(command, width, height):
    """What zint draws, in millimetres."""
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    data = base64.b64encode(text[text.index("<svg"):].replace("<svg ", '<svg preserveAspectRatio="none" ', 1).encode()).decode()
    return f'<img style="width:{width}mm;height:{height}mm" src="data:image/svg+xml;base64,{data}">'


def window_codes(ps, ds, s):
    """A letter for a window envelope: the address with its barcode, and a QR code beside the text."""
    p, v = ps[0], values(ps[0], s)
    number = re.search(r"[0-9]+(-[0-9]+)*$", p["address"]).group()
    # 8 to 11.5 points: a long bar is 2.88 to 4.14 mm, 67 bars are 22 times as wide.
    height = 3.6 * (0.8, 0.9, 1.0, 1.15)[int(p["postal"]) % 4]
    bars = svg(["zint", "-b", "76", "-d", p["postal"] + number, "--filetype=svg", "--direct"], height * 66.5 / 3, height)
    picture = subprocess.run(["qrencode", "-s", "8", "-m", "0", "-o", "-", f"https://example.jp/portal?id={p['postal']}"], check=True, capture_output=True).stdout
    code = f'<img style="width:22mm" src="data:image/png;base64,{base64.b64encode(picture).decode()}">'
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br>{v['name']}　様</p><p style="margin:2mm 0 8mm">{bars}</p><h1>資格情報のお知らせ</h1><div style="float:right;width:30mm">{code}<br><span class="small">マイナポータル</span></div>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("個人番号（下4桁）", s.masked(ds[0])), ("保険者番号", v["insurer"])]).replace("width:88%", "width:70%")}<p class="r">{v['issuer']}</p>""")


# MARK: held out once, by the fourth drawing

def two_tables(ps, ds, s):
    v = values(ps[0], s)
    half = lambda pairs: "<td style='width:50%;vertical-align:top;border:none'>" + rows(pairs).replace("width:88%", "width:98%") + "</td>"
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>{v['name']}　様</p><table style="width:100%"><tr>{half([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("保険者番号", v["insurer"])])}{half([("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("個人番号下4桁", s.masked(ds[0]))])}</tr></table><p class="r">{v['issuer']}</p>""", size="A4 landscape", pt=10)


def remarks(ps, ds, s):
    """Numbered items, a remark under each."""
    v = values(ps[0], s)
    item = lambda n, a, b, c: f"<p>{n}．{a}：<b>{b}</b></p><p class='small'>　　{c}</p>"
    return page(s, f"""<h1>資格情報通知書</h1>{item(1, "記号", v["symbol"], "お問い合わせの際に必要です。")}{item(2, "番号", v["number"], "お問い合わせの際に必要です。")}{item(3, "枝番", v["branch"], "ご本人は00です。")}{item(4, "氏名", v["name"], "旧字は常用の字で表示することがあります。")}{item(5, "フリガナ", v["kana"], "全角または半角で表示します。")}{item(6, "生年月日", v["birth"], "")}{item(7, "個人番号（下4桁）", s.masked(ds[0]), "上8桁は表示していません。")}{item(8, "保険者番号", v["insurer"], "")}<p class="r">{v['issuer']}</p>""")


def header_bar(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<div style="background:#333;color:#fff;padding:3mm;font-size:15pt">資格情報のお知らせ</div><p class="r">{v['issuer']}</p>{rows([("保険者番号", v["insurer"]), ("被保険者等記号", v["symbol"]), ("被保険者等番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("氏名カナ", v["kana"]), ("性別", v["sex"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("マイナンバー下4桁", s.masked(ds[0]))])}""", pt=11)


def family_plain(ps, ds, s):
    """A table of people without a single rule."""
    head = values(ps[0], s)
    body = "".join(f"<tr><td>{v['branch']}</td><td>{v['name']}</td><td>{v['kana']}</td><td>{v['birth']}</td><td>{s.masked(d)}</td></tr>" for v, d in ((values(p, s), d) for p, d in zip(ps, ds)))
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>保険者番号　{head['insurer']}　{head['issuer']}</p><p>記号　{head['symbol']}　番号　{head['number']}</p><table class="plain" style="width:100%"><tr><th>枝番</th><th>氏名</th><th>フリガナ</th><th>生年月日</th><th>個人番号</th></tr>{body}</table>""", size="A4 landscape")


def kyokai_fifth(ps, ds, s):
    p, v = ps[0], values(ps[0], s)
    last = f"<p>協会けんぽに登録されている個人番号（下4桁）　{s.masked(ds[0])}</p>" if ds[0] else ""
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br>{v['name']}　様</p><h1>資格情報のお知らせ</h1><p>記号　{v['symbol']}　　番号　{v['number']}　　枝番　{v['branch']}</p><p>氏名　{v['name']}（{v['kana']}）</p><p>生年月日　{v['birth']}</p><p>資格取得年月日　{v['joined']}</p><p>保険者番号　{v['insurer']}　　保険者名称　{v['issuer']}</p>{last}""")


def city_columns(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="r">{v['issuer']}　保険年金課</p><h1>国民健康保険 資格情報のお知らせ</h1><table style="width:100%"><tr><th>記号</th><th>番号</th><th>枝番</th><th>負担割合</th></tr><tr><td>{v['symbol']}</td><td>{v['number']}</td><td>{v['branch']}</td><td>2割</td></tr></table>
<table style="width:100%;margin-top:3mm"><tr><th>氏名</th><td>{v['name']}</td><th>性別</th><td>{v['sex']}</td></tr><tr><th>フリガナ</th><td colspan=3>{v['kana']}</td></tr><tr><th>生年月日</th><td colspan=3>{v['birth']}</td></tr><tr><th>保険者番号</th><td colspan=3>{v['insurer']}</td></tr></table>""")


def elder_card(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>後期高齢者医療 資格情報のお知らせ</h1><div class="card" style="width:130mm;font-size:12pt">保険者番号　{v['insurer']}<br>被保険者番号　{v['number']}<br>フリガナ　{v['kana']}<br>氏名　{v['name']}<br>生年月日　{v['birth']}<br>個人番号（下4桁）　{s.masked(ds[0])}</div><p>{v['issuer']}</p>""")


def kumiai_rows(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="big c">資格情報通知書</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("性別", v["sex"]), ("適用開始日", v["joined"]), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])], "dots", False)}""")


def certificate_lines(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="c">健康保険</p><p class="c big">資格確認書</p><p>記号　{v['symbol']}　　　番号　{v['number']}　　　枝番　{v['branch']}</p><p>氏名　{v['name']}　　　性別　{v['sex']}</p><p>生年月日　{v['birth']}</p><p>資格取得年月日　{v['joined']}</p><p>有効期限　令和11年7月31日</p><p>保険者番号　{v['insurer']}</p><p>保険者名称　{v['issuer']}</p>""", size="148mm 105mm", margin="8mm", pt=9.5)


# MARK: held out once, by the fifth drawing

def captions(ps, ds, s):
    """Small captions in the corner of each cell, the value large below."""
    v = values(ps[0], s)
    cell = lambda a, b, n=1: f"<td colspan={n} style='height:11mm;vertical-align:top'><span style='font-size:6.5pt'>{a}</span><br><span style='font-size:12pt'>{b}</span></td>"
    return page(s, f"""<h1>資格情報のお知らせ</h1><table style="width:100%"><tr>{cell("保険者番号", v["insurer"])}{cell("記号", v["symbol"])}{cell("番号", v["number"])}{cell("枝番", v["branch"])}</tr><tr>{cell("フリガナ", v["kana"], 2)}{cell("生年月日", v["birth"], 2)}</tr><tr>{cell("氏名", v["name"], 2)}{cell("性別", v["sex"])}{cell("個人番号下4桁", s.masked(ds[0]))}</tr></table><p class="r">{v['issuer']}</p>""")


def bracketed(ps, ds, s):
    v = values(ps[0], s)
    line = lambda a, b: f"<p>【{a}】{b}</p>"
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>{v['name']}　様</p>{line("保険者名", v["issuer"])}{line("保険者番号", v["insurer"])}{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("カナ氏名", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{line("個人番号（下4桁）", s.masked(ds[0]))}""")


def letter_and_card(ps, ds, s):
    """A letter on the left, the card on the right."""
    v = values(ps[0], s)
    prose = "<p>平素より健康保険事業の運営にご協力いただき、ありがとうございます。</p><p>あなたの資格情報を右のとおりお知らせします。記載の内容に誤りがある場合は、お早めに下記までご連絡ください。</p><p>この通知だけでは医療機関を受診できません。マイナンバーカードと一緒に大切に保管してください。</p><p>お問い合わせ　03-0000-0000</p>"
    card = rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("保険者番号", v["insurer"]), ("保険者名称", v["issuer"]), ("個人番号（下4桁）", s.masked(ds[0]))], "", False).replace("width:88%", "width:100%")
    return page(s, f"""<h1>資格情報のお知らせ</h1><table class="plain" style="width:100%"><tr><td style="width:42%;vertical-align:top">{prose}</td><td style="vertical-align:top">{card}</td></tr></table>""", size="A4 landscape", pt=10)


def centred(ps, ds, s):
    v = values(ps[0], s)
    item = lambda a, b: f"<p class='c small'>{a}</p><p class='c' style='font-size:13pt'>{b}</p>"
    return page(s, f"""<h1>資格情報通知書</h1>{item("記号", v["symbol"])}{item("番号", v["number"])}{item("枝番", v["branch"])}{item("氏名", v["name"])}{item("フリガナ", v["kana"])}{item("生年月日", v["birth"])}{item("保険者番号", v["insurer"])}<p class="c">{v['issuer']}</p>""")


def stripes(ps, ds, s):
    v = values(ps[0], s)
    pairs = [("保険者番号", v["insurer"]), ("保険者名", v["issuer"]), ("被保険者証記号", v["symbol"]), ("被保険者証番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("氏名（カナ）", v["kana"]), ("生年月日", v["birth"]), ("性別", v["sex"]), ("資格取得日", v["joined"]), ("マイナンバー（下4桁）", s.masked(ds[0]))]
    body = "".join(f"<tr style='background:{'#e4e4e4' if n % 2 else '#fff'}'><td style='width:40%'>{a}</td><td>{b}</td></tr>" for n, (a, b) in enumerate(pairs))
    return page(s, f"""<h1>資格情報のお知らせ</h1><table class="plain" style="width:80%;margin:auto">{body}</table>""", pt=11)


def people_sections(ps, ds, s):
    head = values(ps[0], s)
    part = lambda n, v, d: f"<h2>{n}人目</h2><p>氏名　{v['name']}　　フリガナ　{v['kana']}</p><p>生年月日　{v['birth']}　　性別　{v['sex']}　　枝番　{v['branch']}</p><p>個人番号　{s.masked(d)}</p>"
    body = "".join(part(n + 1, values(p, s), d) for n, (p, d) in enumerate(zip(ps, ds)))
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>{head['issuer']}　保険者番号 {head['insurer']}</p><p>記号 {head['symbol']}　番号 {head['number']}</p>{body}""")


def family_compact(ps, ds, s):
    """A ruled table of people that ends in the digits, with the key in a table of its own."""
    head = values(ps[0], s)
    body = "".join(f"<tr><td>{v['name']}<br><span style='font-size:7.5pt'>{v['kana']}</span></td><td class='c'>{v['sex']}</td><td>{v['birth']}</td><td class='c'>{v['branch']}</td><td>{s.masked(d)}</td></tr>" for v, d in ((values(p, s), d) for p, d in zip(ps, ds)))
    return page(s, f"""<h1>資格情報のお知らせ</h1><table><tr><th>保険者番号</th><td>{head['insurer']}</td><th>記号</th><td>{head['symbol']}</td><th>番号</th><td>{head['number']}</td></tr></table><table style="width:100%;margin-top:4mm"><tr><th>氏名（フリガナ）</th><th>性別</th><th>生年月日</th><th>枝番</th><th>個人番号下4桁</th></tr>{body}</table><p class="r">{head['issuer']}</p>""", size="A4 landscape")


def kyokai_sixth(ps, ds, s):
    v = values(ps[0], s)
    last = f"<table style='width:100%;margin-top:3mm'><tr><th>協会けんぽに登録されている個人番号（下4桁のみ表示）</th></tr><tr><td class='c big'>{s.masked(ds[0])}</td></tr></table>" if ds[0] else ""
    return page(s, f"""<p class="r">{v['issuer']}</p><h1>資格情報のお知らせ</h1><table style="width:100%"><tr><th>記号</th><th>番号</th><th>枝番</th><th>保険者番号</th></tr><tr><td>{v['symbol']}</td><td>{v['number']}</td><td>{v['branch']}</td><td>{v['insurer']}</td></tr></table>
<table style="width:100%;margin-top:3mm"><tr><th>フリガナ</th><th>氏名</th><th>生年月日</th><th>資格取得年月日</th></tr><tr><td>{v['kana']}</td><td>{v['name']}</td><td>{v['birth']}</td><td>{v['joined']}</td></tr></table>{last}<p class="small">マイナ保険証とともに提示することで受診いただけます。</p>""", pt=10)


def town_numbered(ps, ds, s):
    v = values(ps[0], s)
    item = lambda n, a, b: f"<p>({n}) {a}　{b}</p>"
    return page(s, f"""<p>{v['issuer']}　国民健康保険</p><h1>資格情報のお知らせ</h1>{item(1, "記号", v["symbol"])}{item(2, "番号", v["number"])}{item(3, "枝番", v["branch"])}{item(4, "氏名", v["name"])}{item(5, "フリガナ", v["kana"])}{item(6, "生年月日", v["birth"])}{item(7, "性別", v["sex"])}{item(8, "保険者番号", v["insurer"])}""")


def elder_band(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="big c">後期高齢者医療資格情報のお知らせ</p><table style="width:100%"><tr><th>被保険者番号</th><td>{v['number']}</td><th>保険者番号</th><td>{v['insurer']}</td></tr><tr><th>氏名</th><td>{v['name']}</td><th>フリガナ</th><td>{v['kana']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td><th>個人番号下4桁</th><td>{s.masked(ds[0])}</td></tr></table><p class="r">{v['issuer']}</p>""", size="A5 landscape", margin="10mm", pt=9.5)


def certificate_plastic(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<div style="border:1pt solid #000;border-radius:4mm;padding:4mm;width:120mm;font-size:10pt"><b>健康保険 資格確認書</b>　{v['sex']}<br>記号 {v['symbol']} 番号 {v['number']} (枝番){v['branch']}<br><span style="font-size:7.5pt">{v['kana']}</span><br>氏名 {v['name']}<br>生年月日 {v['birth']}<br>資格取得年月日 {v['joined']}<br>有効期限 令和11年7月31日<br>保険者番号 {v['insurer']}<br>保険者名称 {v['issuer']}</div>""")


# MARK: held out once, by the sixth drawing

def mutual_aid(ps, ds, s):
    """A mutual aid association's words, one box for each group."""
    v = values(ps[0], s)
    return page(s, f"""<p class="r">{v['issuer']}</p><h1>資格情報のお知らせ</h1><p>組合員の皆さまへ</p><table style="width:92%"><tr><th rowspan=3 class="grey">組合員等</th><th>組合員等記号</th><td>{v['symbol']}</td></tr><tr><th>組合員等番号</th><td>{v['number']}</td></tr><tr><th>枝番</th><td>{v['branch']}</td></tr><tr><th rowspan=3 class="grey">本人</th><th>氏名（カナ）</th><td>{v['kana']}</td></tr><tr><th>氏名（漢字）</th><td>{v['name']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td></tr><tr><th rowspan=2 class="grey">その他</th><th>保険者番号</th><td>{v['insurer']}</td></tr><tr><th>マイナンバー下4桁</th><td>{s.masked(ds[0])}</td></tr></table>""", pt=10.5)


def insured_only(ps, ds, s):
    """The insured person's name under that label alone."""
    v = values(ps[0], s)
    return page(s, f"""<h1>国民健康保険 資格情報のお知らせ</h1><p class="r">{v['issuer']}</p>{rows([("被保険者記号", v["symbol"]), ("被保険者番号", v["number"]), ("枝番", v["branch"]), ("被保険者氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("性別", v["sex"]), ("資格取得日", v["joined"]), ("保険者番号", v["insurer"])])}""")


def one_line_key(ps, ds, s):
    """Symbol, number and branch in one cell."""
    v = values(ps[0], s)
    return page(s, f"""<p>{v['name']} 様</p><h1>資格情報のお知らせ</h1>{rows([("記号・番号・枝番", f"{v['symbol']}・{v['number']}（枝番）{v['branch']}"), ("氏名", v["name"]), ("氏名フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("個人番号（下4桁）", s.masked(ds[0])), ("保険者番号・名称", f"{v['insurer']}　{v['issuer']}")], "", False)}<p class="small">※内容に誤りがある場合は、事業主を通じてご連絡ください。</p>""", pt=11)


def right_labels(ps, ds, s):
    """Labels set flush right before their values, without rules."""
    v = values(ps[0], s)
    pairs = [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("個人番号下4桁", s.masked(ds[0])), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])]
    body = "".join(f"<tr><td style='text-align:right;width:42%'>{a}：</td><td>{b}</td></tr>" for a, b in pairs)
    return page(s, f"""<h1>資格情報通知書</h1><table class="plain" style="width:100%">{body}</table>""")


def halves(ps, ds, s):
    """The same data twice: above to keep, below to cut out."""
    v = values(ps[0], s)
    block = f"<p>記号 {v['symbol']}　番号 {v['number']}　枝番 {v['branch']}</p><p>氏名 {v['name']}　（{v['kana']}）</p><p>生年月日 {v['birth']}</p><p>保険者番号 {v['insurer']}　{v['issuer']}</p>"
    return page(s, f"""<h1>資格情報のお知らせ（控）</h1>{block}<p>個人番号の下4桁　{s.masked(ds[0])}</p><p class="c">― ― ― ― ― 切り取り線 ― ― ― ― ―</p><div class="card" style="margin:6mm auto">{block}</div>""")


def household_rows(ps, ds, s):
    """People in rows of two lines each, between thin rules."""
    head = values(ps[0], s)
    row = lambda v, d: f"<div style='border-top:0.5pt solid #000;padding:2mm 0'>{v['branch']}　{v['name']}　{v['kana']}<br>生年月日 {v['birth']}　性別 {v['sex']}　個人番号 {s.masked(d)}</div>"
    body = "".join(row(values(p, s), d) for p, d in zip(ps, ds))
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>{head['issuer']}（{head['insurer']}）</p><p>記号 {head['symbol']}　番号 {head['number']}</p>{body}""")


def family_labels(ps, ds, s):
    """A ruled row of labels and values for each person."""
    head = values(ps[0], s)
    row = lambda v, d: f"<table style='width:100%;margin-top:3mm'><tr><th>枝番</th><td>{v['branch']}</td><th>氏名</th><td>{v['name']}</td><th>フリガナ</th><td>{v['kana']}</td></tr><tr><th>生年月日</th><td colspan=2>{v['birth']}</td><th>個人番号下4桁</th><td colspan=2>{s.masked(d)}</td></tr></table>"
    body = "".join(row(values(p, s), d) for p, d in zip(ps, ds))
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>保険者番号 {head['insurer']}　{head['issuer']}</p><p>記号 {head['symbol']}　番号 {head['number']}</p>{body}""", size="A4 landscape", pt=10)


def kyokai_seventh(ps, ds, s):
    v = values(ps[0], s)
    last = f"<p class='c'>個人番号（マイナンバー）の下4桁</p><p class='c big'>{s.masked(ds[0])}</p>" if ds[0] else ""
    return page(s, f"""<p>{v['name']} 様</p><h1>資格情報のお知らせ</h1><div style="border:1pt solid #000;padding:4mm"><p>健康保険の記号　{v['symbol']}</p><p>健康保険の番号　{v['number']}</p><p>枝番　{v['branch']}</p><p>氏名（カナ）　{v['kana']}</p><p>氏名　{v['name']}</p><p>生年月日　{v['birth']}</p><p>資格取得年月日　{v['joined']}</p><p>保険者番号　{v['insurer']}</p></div>{last}<p class="r">{v['issuer']}</p>""")


def town_columns(ps, ds, s):
    """Two columns of label and value, the label above its value in each."""
    v = values(ps[0], s)
    cell = lambda a, b: f"<td style='border:none;width:50%'><span class='small'>{a}</span><br>{b}</td>"
    return page(s, f"""<p>{v['issuer']}国民健康保険</p><h1>資格情報のお知らせ</h1><table style="width:100%"><tr>{cell("記号", v["symbol"])}{cell("番号", v["number"])}</tr><tr>{cell("枝番", v["branch"])}{cell("性別", v["sex"])}</tr><tr>{cell("氏名", v["name"])}{cell("フリガナ", v["kana"])}</tr><tr>{cell("生年月日", v["birth"])}{cell("保険者番号", v["insurer"])}</tr></table>""", pt=11)


def elder_list(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>後期高齢者医療 資格情報のお知らせ</h1><p>■ 被保険者番号　{v['number']}</p><p>■ 氏名　{v['name']}　（フリガナ　{v['kana']}）</p><p>■ 生年月日　{v['birth']}</p><p>■ 個人番号（下4桁）　{s.masked(ds[0])}</p><p>■ 保険者番号　{v['insurer']}</p><p>■ 保険者名称　{v['issuer']}</p>""")


def certificate_grid(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<table style="width:130mm"><tr><td colspan=4 class="c">資格確認書</td></tr><tr><th>保険者番号</th><td colspan=3>{v['insurer']}</td></tr><tr><th>記号</th><td>{v['symbol']}</td><th>番号</th><td>{v['number']}</td></tr><tr><th>枝番</th><td>{v['branch']}</td><th>性別</th><td>{v['sex']}</td></tr><tr><th>フリガナ</th><td colspan=3>{v['kana']}</td></tr><tr><th>氏名</th><td colspan=3>{v['name']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td><th>資格取得日</th><td>{v['joined']}</td></tr><tr><td colspan=4>{v['issuer']}</td></tr></table>""", pt=9.5)


# MARK: held out once, by the seventh drawing

def line_printer(ps, ds, s):
    """A host's line printer: rules of box-drawing characters, everything in columns of text."""
    v = values(ps[0], s)
    pairs = [("記　　　号", v["symbol"]), ("番　　　号", v["number"]), ("枝　　　番", v["branch"]), ("氏　　　名", v["name"]), ("フ リ ガ ナ", v["kana"]), ("生 年 月 日", v["birth"]), ("個 人 番 号", s.masked(ds[0])), ("保険者番号", v["insurer"])]
    line = "<p>" + "─" * 30 + "</p>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p class="r">{v['issuer']}</p>{line}{"".join(f"<p>　{a}　　{b}</p>" for a, b in pairs)}{line}<p>　個人番号は下４桁のみ印字しています。</p>""", pt=11)


def pressure_card(ps, ds, s):
    """An opened postcard of two leaves: address and words on the left one, the fields small on the right one."""
    p, v = ps[0], values(ps[0], s)
    left = f"<p>〒{p['postal'][:3]}-{p['postal'][3:]}</p><p>{p['address']}</p><p class='big'>{v['name']}　様</p><p class='small'>ここから矢印の方向へゆっくり開いてください</p>"
    right = f"<p class='c'><b>資格情報のお知らせ</b></p>" + rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("マイナンバーの下4桁", s.masked(ds[0])), ("保険者番号", v["insurer"])], "", False).replace("width:88%", "width:100%") + f"<p class='small r'>{v['issuer']}</p>"
    return page(s, f"""<table class="plain" style="width:100%"><tr><td style="width:46%;vertical-align:top">{left}</td><td style="vertical-align:top">{right}</td></tr></table>""", size="208mm 146mm", margin="9mm", pt=9.5)


def group_heads(ps, ds, s):
    """Each group of fields under a bar with its own name."""
    v = values(ps[0], s)
    bar = lambda text: f"<p style='background:#333;color:#fff;padding:1mm 3mm;margin-top:4mm'>{text}</p>"
    return page(s, f"""<h1>資格情報のお知らせ</h1><p class="r">{v['issuer']}（保険者番号 {v['insurer']}）</p>{bar("被保険者証の内容")}<p>記号　{v['symbol']}　　番号　{v['number']}　　枝番　{v['branch']}</p>{bar("ご本人の情報")}<p>氏名　{v['name']}</p><p>フリガナ　{v['kana']}</p><p>生年月日　{v['birth']}　　資格取得年月日　{v['joined']}</p>{bar("マイナンバーの登録状況")}<p>個人番号の下4桁　{s.masked(ds[0])}</p>""")


def side_heads(ps, ds, s):
    """People side by side, each in a box of its own with every label."""
    head = values(ps[0], s)
    box = lambda v, d: f"<td style='width:50%;vertical-align:top'><p>枝番　{v['branch']}</p><p>氏名　{v['name']}</p><p>フリガナ　{v['kana']}</p><p>生年月日　{v['birth']}</p><p>個人番号（下4桁）　{s.masked(d)}</p></td>"
    cells = [box(values(p, s), d) for p, d in zip(ps, ds)]
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>{head['issuer']}　保険者番号　{head['insurer']}</p><p>記号　{head['symbol']}　番号　{head['number']}</p><table style="width:100%"><tr>{cells[0]}{cells[1]}</tr><tr>{cells[2]}{cells[3]}</tr></table>""", size="A4 landscape", pt=10)


def town_members(ps, ds, s):
    """A town's household: a table of its members with dates of several kinds, no digits."""
    head = values(ps[0], s)
    body = "".join(f"<tr><td>{v['branch']}</td><td>{v['name']}</td><td>{v['kana']}</td><td>{v['birth']}</td><td>{v['joined']}</td><td>3割</td></tr>" for v in (values(p, s) for p in ps))
    return page(s, f"""<p>世帯主　{head['name']}　様</p><h1>国民健康保険 資格情報のお知らせ</h1><p class="r">{head['issuer']}長</p><p>被保険者記号　{head['symbol']}　　被保険者番号　{head['number']}　　保険者番号　{head['insurer']}</p><table style="width:100%"><tr><th>枝番</th><th>氏名</th><th>フリガナ</th><th>生年月日</th><th>資格取得日</th><th>負担割合</th></tr>{body}</table>""", size="A4 landscape", pt=10)


def kyokai_eighth(ps, ds, s):
    v = values(ps[0], s)
    last = f"<tr><th>個人番号（マイナンバー）の下4桁</th><td>{s.masked(ds[0])}</td></tr>" if ds[0] else ""
    return page(s, f"""<p>{v['name']}　様</p><p class="r">{v['issuer']}</p><h1>資格情報のお知らせ</h1><table style="width:90%;margin:auto"><tr><th style="width:40%">記号・番号（枝番）</th><td>{v['symbol']}・{v['number']}（{v['branch']}）</td></tr><tr><th>氏名<br><span class="small">フリガナ</span></th><td>{v['name']}<br><span class="small">{v['kana']}</span></td></tr><tr><th>生年月日</th><td>{v['birth']}</td></tr><tr><th>資格取得年月日</th><td>{v['joined']}</td></tr>{last}<tr><th>保険者番号</th><td>{v['insurer']}</td></tr></table>""")


def elder_sides(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>後期高齢者医療制度 資格情報のお知らせ</h1><p class="r">{v['issuer']}</p><table style="width:100%"><tr><th>被保険者番号</th><th>氏名</th><th>生年月日</th></tr><tr><td>{v['number']}</td><td><span class="small">{v['kana']}</span><br>{v['name']}</td><td>{v['birth']}</td></tr></table><p style="margin-top:6mm">保険者番号：{v['insurer']}</p><p>個人番号下4桁：{s.masked(ds[0])}</p>""", pt=11)


def certificate_letter(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p>{v['name']}　様</p><h1>資格確認書の送付について</h1><p>資格確認書を交付します。点線で切り取ってお使いください。</p><div class="card" style="margin:10mm auto"><b>資格確認書</b>　有効期限 令和8年7月31日<br>記号 {v['symbol']}　番号 {v['number']}（枝番）{v['branch']}<br>氏名 {v['name']}　{v['sex']}<br>生年月日 {v['birth']}<br>資格取得年月日 {v['joined']}<br>保険者番号 {v['insurer']}<br>保険者名称 {v['issuer']}</div>""")


NOTICE, CERTIFICATE = "eligibilityNotice", "eligibilityCertificate"
TUNED = {
    "kyokai": (kyokai, [KYOKAI], 1, NOTICE, True), "kyokai-without": (kyokai, [KYOKAI], 1, NOTICE, False),
    "kenpo-table": (kenpo_table, [KENPO, KENPO_B], 1, NOTICE, True), "kenpo-without": (kenpo_table, [KENPO], 1, NOTICE, False),
    "combined": (combined, [KENPO_B], 1, NOTICE, True), "kumiai-notice": (doken, [DOKEN], 1, NOTICE, False),
    "kumiai-card": (doken_card, [DOKEN], 1, CERTIFICATE, False), "certificate": (certificate, [KENPO], 1, CERTIFICATE, False),
    "family-table": (family, [KENPO], 3, NOTICE, True), "family-blocks": (blocks, [KENPO_B], 3, NOTICE, True),
    "postcard": (postcard, [KENPO_B], 1, NOTICE, True), "city": (city, [CITY], 1, NOTICE, False), "kouki-mount": (kouki, [KOUKI], 1, CERTIFICATE, True),
    "columns": (columns, [KENPO], 1, NOTICE, True), "wide-plain": (wide_plain, [KENPO_B], 1, NOTICE, True), "bullets": (bullets, [KENPO], 1, NOTICE, True),
    "boxes-of-people": (boxes_of_people, [KENPO_B], 2, NOTICE, True), "pocket": (pocket, [KENPO], 1, NOTICE, True),
    "under-labels": (under_labels, [KENPO_C], 1, NOTICE, True), "dotted": (dotted, [KENPO_D], 1, NOTICE, True), "letter": (letter, [KENPO_C], 1, NOTICE, True),
    "wallet": (wallet, [KENPO_D], 1, NOTICE, True), "vertical-address": (vertical, [KENPO_C], 1, NOTICE, True), "household": (household, [KENPO_D], 4, NOTICE, True),
    "stacked": (stacked, [KENPO_C], 2, NOTICE, True), "town": (town, [CITY_B], 1, NOTICE, False), "elder": (elder, [KOUKI_B], 1, NOTICE, True),
    "other-certificate": (other_certificate, [KENPO_D], 1, CERTIFICATE, False), "kyokai-other": (kyokai_other, [KYOKAI_B], 1, NOTICE, True),
    "kyokai-other-without": (kyokai_other, [KYOKAI_B], 1, NOTICE, False), "kumiai-other": (vertical, [KUMIAI_B], 1, NOTICE, False),
    "headed-bands": (headed_bands, [KENPO, KENPO_B], 1, NOTICE, True), "window-envelope": (window_envelope, [KENPO, KENPO_B], 1, NOTICE, True),
    "sentence": (sentence, [KENPO], 1, NOTICE, True), "grid-of-people": (grid_of_people, [KENPO_D], 4, NOTICE, True), "transposed": (transposed, [KENPO_C], 3, NOTICE, True),
    "digit-cells": (digit_cells, [KENPO_B], 1, NOTICE, True), "seal-boxes": (seal_boxes, [KENPO], 1, NOTICE, True), "two-copies": (two_copies, [KENPO_C], 1, NOTICE, True),
    "four-columns": (four_columns, [KENPO_C, KENPO_D], 1, NOTICE, True), "four-columns-without": (four_columns, [KENPO_D], 1, NOTICE, False),
    "underlined": (underlined, [KENPO_D], 1, NOTICE, True), "reply-slip": (reply_slip, [KENPO_C], 1, NOTICE, True), "card-at-side": (card_at_side, [KENPO_D], 1, NOTICE, True),
    "colon-list": (colon_list, [KENPO_C], 1, NOTICE, True), "family-rows": (family_rows, [KENPO_D], 4, NOTICE, True), "people-below": (people_below, [KENPO_C], 3, NOTICE, True),
    "small-card": (small_card, [KENPO_D], 1, NOTICE, True), "written": (written, [KENPO_C], 1, NOTICE, True), "kyokai-third": (kyokai_third, [KYOKAI_B], 1, NOTICE, True),
    "kyokai-third-without": (kyokai_third, [KYOKAI_B], 1, NOTICE, False), "city-extras": (city_extras, [CITY_B], 1, NOTICE, False), "elder-letter": (elder_letter, [KOUKI_B], 1, NOTICE, True),
    "kumiai-table": (kumiai_table, [KUMIAI_B], 1, NOTICE, False), "plain-certificate": (plain_certificate, [KENPO_D], 1, CERTIFICATE, False),
    "three-sections": (three_sections, [KENPO_C], 1, NOTICE, True), "strip": (strip, [KENPO_D], 1, NOTICE, True), "notice-right": (notice_right, [KENPO_C], 1, NOTICE, True),
    "indented": (indented, [KENPO_D], 1, NOTICE, True), "family-list": (family_list, [KENPO_C], 3, NOTICE, True), "family-table-wide": (family_table_wide, [KENPO_D], 3, NOTICE, True),
    "kyokai-fourth": (kyokai_fourth, [KYOKAI_B], 1, NOTICE, True), "kyokai-fourth-without": (kyokai_fourth, [KYOKAI_B], 1, NOTICE, False), "town-card": (town_card, [CITY_B], 1, NOTICE, False),
    "elder-table": (elder_table, [KOUKI_B], 1, NOTICE, True), "kumiai-letter": (kumiai_letter, [KUMIAI_B], 1, NOTICE, False), "certificate-wide": (certificate_wide, [KENPO_D], 1, CERTIFICATE, False),
    "family-cards": (family_cards, [KENPO_D], 3, NOTICE, True),
    "two-tables": (two_tables, [KENPO_C], 1, NOTICE, True), "remarks": (remarks, [KENPO_D], 1, NOTICE, True), "header-bar": (header_bar, [KENPO_C], 1, NOTICE, True),
    "family-plain": (family_plain, [KENPO_C], 3, NOTICE, True), "kyokai-fifth": (kyokai_fifth, [KYOKAI_B], 1, NOTICE, True),
    "kyokai-fifth-without": (kyokai_fifth, [KYOKAI_B], 1, NOTICE, False), "city-columns": (city_columns, [CITY_B], 1, NOTICE, False), "elder-card": (elder_card, [KOUKI_B], 1, NOTICE, True),
    "kumiai-rows": (kumiai_rows, [KUMIAI_B], 1, NOTICE, False), "certificate-lines": (certificate_lines, [KENPO_D], 1, CERTIFICATE, False),
    "dependant": (dependant, [KENPO], 1, NOTICE, True),
    "window-codes": (window_codes, [KENPO, KENPO_B], 1, NOTICE, True),
    "captions": (captions, [KENPO_C], 1, NOTICE, True), "bracketed": (bracketed, [KENPO_D], 1, NOTICE, True), "letter-and-card": (letter_and_card, [KENPO_C], 1, NOTICE, True),
    "centred": (centred, [KUMIAI_B], 1, NOTICE, False), "stripes": (stripes, [KENPO_D], 1, NOTICE, True), "people-sections": (people_sections, [KENPO_C], 3, NOTICE, True),
    "family-compact": (family_compact, [KENPO_D], 3, NOTICE, True), "kyokai-sixth": (kyokai_sixth, [KYOKAI_B], 1, NOTICE, True), "kyokai-sixth-without": (kyokai_sixth, [KYOKAI_B], 1, NOTICE, False),
    "town-numbered": (town_numbered, [CITY_B], 1, NOTICE, False), "elder-band": (elder_band, [KOUKI_B], 1, NOTICE, True), "certificate-plastic": (certificate_plastic, [KENPO_D], 1, CERTIFICATE, False),
    "mutual-aid": (mutual_aid, [KENPO_C], 1, NOTICE, True), "insured-only": (insured_only, [CITY_B], 1, NOTICE, False), "one-line-key": (one_line_key, [KENPO_D], 1, NOTICE, True),
    "right-labels": (right_labels, [KENPO_C], 1, NOTICE, True), "halves": (halves, [KENPO_D], 1, NOTICE, True), "household-rows": (household_rows, [KENPO_C], 3, NOTICE, True),
    "family-labels": (family_labels, [KENPO_D], 3, NOTICE, True), "kyokai-seventh": (kyokai_seventh, [KYOKAI_B], 1, NOTICE, True), "kyokai-seventh-without": (kyokai_seventh, [KYOKAI_B], 1, NOTICE, False),
    "town-columns": (town_columns, [CITY_B], 1, NOTICE, False), "elder-list": (elder_list, [KOUKI_B], 1, NOTICE, True), "certificate-grid": (certificate_grid, [KUMIAI_B], 1, CERTIFICATE, False),
    "line-printer": (line_printer, [KENPO_C], 1, NOTICE, True), "pressure-card": (pressure_card, [KENPO_D], 1, NOTICE, True), "group-heads": (group_heads, [KENPO_C], 1, NOTICE, True),
    "side-heads": (side_heads, [KENPO_D], 4, NOTICE, True), "town-members": (town_members, [CITY_B], 3, NOTICE, False), "kyokai-eighth": (kyokai_eighth, [KYOKAI_B], 1, NOTICE, True),
    "kyokai-eighth-without": (kyokai_eighth, [KYOKAI_B], 1, NOTICE, False), "elder-sides": (elder_sides, [KOUKI_B], 1, NOTICE, True), "certificate-letter": (certificate_letter, [KUMIAI_B], 1, CERTIFICATE, False),
}
