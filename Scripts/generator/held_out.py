"""Printed sheets that nobody looks at while the program is worked on: only their sums are read.

Structure, label words, names and fonts differ from `layouts.py`. When a sheet of these had to be looked at,
its layout moves there and a new one takes its place. Entries as in `layouts.TUNED`.
"""

from layouts import CERTIFICATE, NOTICE, page, rows, values
from people import CITY_B, KENPO_C, KENPO_D, KOUKI_B, KUMIAI_B, KYOKAI_B


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


HELD_OUT = {
    "three-sections": (three_sections, [KENPO_C], 1, NOTICE, True), "strip": (strip, [KENPO_D], 1, NOTICE, True), "notice-right": (notice_right, [KENPO_C], 1, NOTICE, True),
    "indented": (indented, [KENPO_D], 1, NOTICE, True), "family-list": (family_list, [KENPO_C], 3, NOTICE, True), "family-table-wide": (family_table_wide, [KENPO_D], 3, NOTICE, True),
    "kyokai-fourth": (kyokai_fourth, [KYOKAI_B], 1, NOTICE, True), "kyokai-fourth-without": (kyokai_fourth, [KYOKAI_B], 1, NOTICE, False), "town-card": (town_card, [CITY_B], 1, NOTICE, False),
    "elder-table": (elder_table, [KOUKI_B], 1, NOTICE, True), "kumiai-letter": (kumiai_letter, [KUMIAI_B], 1, NOTICE, False), "certificate-wide": (certificate_wide, [KENPO_D], 1, CERTIFICATE, False),
}
