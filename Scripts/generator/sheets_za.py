"""Hand-drawn sheets of the thirtieth drawing; held out once."""

from paper import page, rows, values


def standard_form(ps, ds, s):
    """The ministry's pattern: label cells at the left, two fields in some rows."""
    v = values(ps[0], s)
    return page(s, f"""<h1>資格情報のお知らせ</h1><table style="width:100%"><tr><td style="width:22%">記号</td><td style="width:28%">{v['symbol']}</td><td style="width:22%">番号</td><td>{v['number']}（枝番）{v['branch']}</td></tr><tr><td>氏名</td><td colspan=3>{v['name']}</td></tr><tr><td>フリガナ</td><td colspan=3>{v['kana']}</td></tr><tr><td>生年月日</td><td colspan=3>{v['birth']}</td></tr><tr><td>資格取得年月日</td><td colspan=3>{v['joined']}</td></tr><tr><td>保険者番号・保険者名</td><td colspan=3>{v['insurer']}　{v['issuer']}</td></tr><tr><td>個人番号（下4桁）</td><td colspan=3>{s.masked(ds[0])}</td></tr></table>""")


def kyokai_text(ps, ds, s):
    v = values(ps[0], s)
    digits = f"<p>マイナンバー（個人番号）の下4桁　　{s.masked(ds[0])}</p>" if ds[0] else ""
    return page(s, f"""<p class="r">{v['issuer']}</p><p class="big">資格情報のお知らせ</p><p>記号　{v['symbol']}　　番号　{v['number']}　　枝番　{v['branch']}</p><p>氏名　{v['name']}　　　（フリガナ　{v['kana']}）</p><p>生年月日　{v['birth']}　　　性別　{v['sex']}</p><p>資格取得年月日　{v['joined']}</p><p>保険者番号　{v['insurer']}</p>{digits}<hr><p>お手元のマイナンバーカードとご確認ください。</p>""")


def village_table(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p>{v['name']}　様</p><p class="c big">国民健康保険の資格情報のお知らせ</p><table style="width:90%;margin:auto"><tr><td rowspan=3 style="width:18%;text-align:center">資格</td><td>被保険者記号</td><td>{v['symbol']}</td></tr><tr><td>被保険者番号</td><td>{v['number']}</td></tr><tr><td>枝番</td><td>{v['branch']}</td></tr><tr><td rowspan=4 style="text-align:center">本人</td><td>氏名</td><td>{v['name']}</td></tr><tr><td>フリガナ</td><td>{v['kana']}</td></tr><tr><td>性別</td><td>{v['sex']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td rowspan=2 style="text-align:center">保険者</td><td>保険者番号</td><td>{v['insurer']}</td></tr><tr><td>名称</td><td>{v['issuer']}</td></tr></table>""", pt=10)


def family_blocks_grid(ps, ds, s):
    """Four people in a grid of two by two blocks, at least two of them filled."""
    vs = [values(p, s) for p in ps]
    block = lambda v, d: f"<td style='width:50%;vertical-align:top;padding:2mm 3mm;font-size:9pt;line-height:1.6'>枝番　{v['branch']}<br>氏名　{v['name']}<br>フリガナ　{v['kana']}<br>生年月日　{v['birth']}<br>取得日　{v['joined']}<br>個人番号（下4桁）　{s.masked(d)}</td>"
    cells = [block(v, d) for v, d in zip(vs, ds)] + ["<td></td>"] * (4 - len(vs))
    return page(s, f"""<h1>資格情報のお知らせ</h1><p class="c">保険者番号　{vs[0]['insurer']}　　{vs[0]['issuer']}</p><p class="c">記号　{vs[0]['symbol']}　　番号　{vs[0]['number']}</p><table style="width:100%"><tr>{cells[0]}{cells[1]}</tr><tr>{cells[2]}{cells[3]}</tr></table>""", pt=10)


def elder_letter_two(ps, ds, s):
    v, p = values(ps[0], s), ps[0]
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br>{v['name']}　様</p><p class="c big">資格情報のお知らせ</p><p>被保険者証に代わり、次の内容をお知らせします。</p><table style="width:86%;margin:auto;font-size:12pt"><tr><td>被保険者番号</td><td>{v['number']}</td></tr><tr><td>氏名<span class="small">（フリガナ）</span></td><td>{v['name']}<span class="small">（{v['kana']}）</span></td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>資格取得日</td><td>{v['joined']}</td></tr><tr><td>個人番号下4桁</td><td>{s.masked(ds[0])}</td></tr><tr><td>保険者番号</td><td>{v['insurer']}</td></tr></table><p class="r">{v['issuer']}</p>""")


def guild_postcard(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="c"><b>資格情報のお知らせ</b></p><table style="width:100%;font-size:9pt"><tr><td>記号番号</td><td>{v['symbol']}・{v['number']}</td><td>枝番</td><td>{v['branch']}</td></tr><tr><td>氏名</td><td colspan=3>{v['name']}</td></tr><tr><td>カナ</td><td colspan=3>{v['kana']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td><td>性別</td><td>{v['sex']}</td></tr><tr><td>個人番号下4桁</td><td colspan=3>{s.masked(ds[0])}</td></tr><tr><td>保険者番号</td><td colspan=3>{v['insurer']}　{v['issuer']}</td></tr></table>""", size="A5 landscape", margin="12mm", pt=9)


def certificate_plain(ps, ds, s):
    v = values(ps[0], s)
    line = lambda a, b: f"<p style='margin:1.5mm 0'><span style='display:inline-block;width:42mm'>{a}</span>{b}</p>"
    return page(s, f"""<p class="big">資格確認書</p><p>交付年月日　令和6年12月2日</p>{line("記号", v["symbol"])}{line("番号", v["number"] + "（枝番）" + v["branch"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{line("有効期限", "令和10年7月31日")}{line("保険者番号", v["insurer"])}{line("保険者名称", v["issuer"])}""")


def headed_sections(ps, ds, s):
    """Sections with dark headings; label and value at the ends of dotted lines."""
    v = values(ps[0], s)
    head = lambda t: f"<p style='background:#444;color:#fff;padding:1mm 3mm;margin-top:4mm'>{t}</p>"
    line = lambda a, b: f"<p style='border-bottom:0.6pt dotted #000;margin:1.5mm 0'>{a}<span style='float:right'>{b}</span></p>"
    return page(s, f"""<h1>資格情報のお知らせ</h1>{head("加入者")}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{head("健康保険")}{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("資格取得日", v["joined"])}{head("登録されている個人番号")}{line("下4桁", s.masked(ds[0]))}{head("保険者")}{line("保険者番号", v["insurer"])}{line("名称", v["issuer"])}""", pt=10.5)


def couple_columns_table(ps, ds, s):
    """Two people as columns of a ruled table, the labels between them."""
    vs = [values(p, s) for p in ps]
    row = lambda label, a, b: f"<tr><td style='width:38%;text-align:center'>{a}</td><td style='width:24%;text-align:center;background:#eee'>{label}</td><td style='text-align:center'>{b}</td></tr>"
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>記号　{vs[0]['symbol']}　番号　{vs[0]['number']}　　保険者番号　{vs[0]['insurer']}</p><table style="width:100%;font-size:9.5pt">{row("枝番", vs[0]["branch"], vs[1]["branch"])}{row("氏名", vs[0]["name"], vs[1]["name"])}{row("フリガナ", vs[0]["kana"], vs[1]["kana"])}{row("生年月日", vs[0]["birth"], vs[1]["birth"])}{row("個人番号下4桁", s.masked(ds[0]), s.masked(ds[1]))}</table><p class="r">{vs[0]['issuer']}</p>""", pt=10)


def side_letter(ps, ds, s):
    """Portrait letter: the facts in a narrow box at the upper right."""
    v, p = values(ps[0], s), ps[0]
    return page(s, f"""<table class="plain" style="width:100%"><tr><td style="width:46%;vertical-align:top"><p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}</p><p>{v['name']}　様</p></td><td style="border:0.8pt solid #000;font-size:9pt;line-height:1.6"><p class="c"><b>資格情報のお知らせ</b></p>記号：{v['symbol']}<br>番号：{v['number']}<br>枝番：{v['branch']}<br>フリガナ：{v['kana']}<br>氏名：{v['name']}<br>生年月日：{v['birth']}<br>資格取得日：{v['joined']}<br>個人番号（下4桁）：{s.masked(ds[0])}<br>保険者番号：{v['insurer']}<br>{v['issuer']}</td></tr></table><p>右上の内容をご確認のうえ、大切に保管してください。</p>""", pt=10)
