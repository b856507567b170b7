"""Printed sheets that nobody looks at while the program is worked on: only their sums are read.

Structure, label words, names and fonts differ from `layouts.py`. When a sheet of these had to be looked at,
its layout moves there and a new one takes its place. Entries as in `layouts.TUNED`.
"""

from layouts import CERTIFICATE, NOTICE, page, rows, values
from people import CITY_B, KENPO_C, KENPO_D, KOUKI_B, KUMIAI_B, KYOKAI_B


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


HELD_OUT = {
    "captions": (captions, [KENPO_C], 1, NOTICE, True), "bracketed": (bracketed, [KENPO_D], 1, NOTICE, True), "letter-and-card": (letter_and_card, [KENPO_C], 1, NOTICE, True),
    "centred": (centred, [KUMIAI_B], 1, NOTICE, False), "stripes": (stripes, [KENPO_D], 1, NOTICE, True), "people-sections": (people_sections, [KENPO_C], 3, NOTICE, True),
    "family-compact": (family_compact, [KENPO_D], 3, NOTICE, True), "kyokai-sixth": (kyokai_sixth, [KYOKAI_B], 1, NOTICE, True), "kyokai-sixth-without": (kyokai_sixth, [KYOKAI_B], 1, NOTICE, False),
    "town-numbered": (town_numbered, [CITY_B], 1, NOTICE, False), "elder-band": (elder_band, [KOUKI_B], 1, NOTICE, True), "certificate-plastic": (certificate_plastic, [KENPO_D], 1, CERTIFICATE, False),
}
