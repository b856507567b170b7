"""Printed sheets that nobody looks at while the program is worked on: only their sums are read.

Structure, label words, names and fonts differ from `layouts.py`. When a sheet of these had to be looked at,
its layout moves there and a new one takes its place. Entries as in `layouts.TUNED`.
"""

from layouts import CERTIFICATE, NOTICE, page, rows, values
from people import CITY_B, KENPO_C, KENPO_D, KOUKI_B, KUMIAI_B, KYOKAI_B


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


HELD_OUT = {
    "mutual-aid": (mutual_aid, [KENPO_C], 1, NOTICE, True), "insured-only": (insured_only, [CITY_B], 1, NOTICE, False), "one-line-key": (one_line_key, [KENPO_D], 1, NOTICE, True),
    "right-labels": (right_labels, [KENPO_C], 1, NOTICE, True), "halves": (halves, [KENPO_D], 1, NOTICE, True), "household-rows": (household_rows, [KENPO_C], 3, NOTICE, True),
    "family-labels": (family_labels, [KENPO_D], 3, NOTICE, True), "kyokai-seventh": (kyokai_seventh, [KYOKAI_B], 1, NOTICE, True), "kyokai-seventh-without": (kyokai_seventh, [KYOKAI_B], 1, NOTICE, False),
    "town-columns": (town_columns, [CITY_B], 1, NOTICE, False), "elder-list": (elder_list, [KOUKI_B], 1, NOTICE, True), "certificate-grid": (certificate_grid, [KUMIAI_B], 1, CERTIFICATE, False),
}
