"""Printed sheets that nobody looks at while the program is worked on: only their sums are read.

Structure, label words, names and fonts differ from `layouts.py`. When a sheet of these had to be looked at,
its layout moves there and a new one takes its place. Entries as in `layouts.TUNED`.
"""

from layouts import CERTIFICATE, NOTICE, page, rows, values
from people import CITY_B, KENPO_C, KENPO_D, KOUKI_B, KUMIAI_B, KYOKAI_B


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


HELD_OUT = {
    "two-tables": (two_tables, [KENPO_C], 1, NOTICE, True), "remarks": (remarks, [KENPO_D], 1, NOTICE, True), "header-bar": (header_bar, [KENPO_C], 1, NOTICE, True),
    "family-plain": (family_plain, [KENPO_C], 3, NOTICE, True), "kyokai-fifth": (kyokai_fifth, [KYOKAI_B], 1, NOTICE, True),
    "kyokai-fifth-without": (kyokai_fifth, [KYOKAI_B], 1, NOTICE, False), "city-columns": (city_columns, [CITY_B], 1, NOTICE, False), "elder-card": (elder_card, [KOUKI_B], 1, NOTICE, True),
    "kumiai-rows": (kumiai_rows, [KUMIAI_B], 1, NOTICE, False), "certificate-lines": (certificate_lines, [KENPO_D], 1, CERTIFICATE, False),
}
