"""Hand-drawn sheets of the thirty-first drawing; held out once."""

from paper import page, rows, values


def dependent_sheet(ps, ds, s):
    """Sent through the worker: his name stands above, the sheet is about a member of his family."""
    v = values(ps[0], s)
    return page(s, f"""<p class="r">{v['issuer']}</p><h1>資格情報のお知らせ（被扶養者用）</h1><p>被保険者（従業員）様を通じてお渡しください。</p><table style="width:92%;margin:auto"><tr><td style="width:34%">保険者番号</td><td>{v['insurer']}</td></tr><tr><td>記号・番号（枝番）</td><td>{v['symbol']}・{v['number']}（{v['branch']}）</td></tr><tr><td>被扶養者の氏名</td><td>{v['name']}</td></tr><tr><td>フリガナ</td><td>{v['kana']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>認定年月日</td><td>{v['joined']}</td></tr><tr><td>個人番号の下4桁</td><td>{s.masked(ds[0])}</td></tr></table>""", pt=10.5)


def three_panels(ps, ds, s):
    """Landscape: address, facts and advice side by side."""
    v, p = values(ps[0], s), ps[0]
    lines = "<br>".join(f"{a}　{b}" for a, b in [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得日", v["joined"]), ("個人番号下4桁", s.masked(ds[0])), ("保険者番号", v["insurer"])])
    return page(s, f"""<table class="plain" style="width:100%"><tr><td style="width:30%;vertical-align:top">〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br><br>{v['name']}　様</td><td style="width:40%;border:1pt solid #000;line-height:1.8"><p class="c"><b>資格情報のお知らせ</b></p>{lines}<p class="r">{v['issuer']}</p></td><td style="vertical-align:top;font-size:8pt">・切り取って携帯できます。<br>・受診時はマイナンバーカードとあわせてお持ちください。<br>・内容に誤りがあるときは30日以内にご連絡ください。</td></tr></table>""", size="A4 landscape", pt=10)


def cells_of_three(ps, ds, s):
    """Three boxes a row, the label small in each box's corner."""
    v = values(ps[0], s)
    cell = lambda a, b, n=1: f"<td colspan={n} style='vertical-align:top;padding:0.8mm 1.5mm 2.4mm'><span style='font-size:7pt'>{a}</span><br><span style='font-size:11pt'>　{b}</span></td>"
    return page(s, f"""<h1>資格情報のお知らせ</h1><table style="width:100%"><tr>{cell("記号", v["symbol"])}{cell("番号", v["number"])}{cell("枝番", v["branch"])}</tr><tr>{cell("フリガナ", v["kana"], 2)}{cell("性別", v["sex"])}</tr><tr>{cell("氏名", v["name"], 2)}{cell("生年月日", v["birth"])}</tr><tr>{cell("資格取得年月日", v["joined"])}{cell("個人番号（下4桁）", s.masked(ds[0]), 2)}</tr><tr>{cell("保険者番号", v["insurer"])}{cell("保険者名", v["issuer"], 2)}</tr></table>""")


def family_small_tables(ps, ds, s):
    """A small table of heads and values for each person."""
    vs = [values(p, s) for p in ps]
    one = lambda n, v, d: f"<p style='margin-top:4mm'>【{n}人目】</p><table style='width:100%;font-size:9pt'><tr><td>枝番</td><td>氏名（フリガナ）</td><td>生年月日</td><td>資格取得日</td><td>個人番号下4桁</td></tr><tr><td>{v['branch']}</td><td>{v['name']}<br>（{v['kana']}）</td><td>{v['birth']}</td><td>{v['joined']}</td><td>{s.masked(d)}</td></tr></table>"
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>記号　{vs[0]['symbol']}　　番号　{vs[0]['number']}</p><p>保険者番号　{vs[0]['insurer']}　　{vs[0]['issuer']}</p>""" + "".join(one(n + 1, v, d) for n, (v, d) in enumerate(zip(vs, ds))), pt=10)


def elder_dots(ps, ds, s):
    """Large letters, label and value joined by dots."""
    v, p = values(ps[0], s), ps[0]
    line = lambda a, b: f"<p style='margin:2mm 0'>{a} ・・・・ {b}</p>"
    return page(s, f"""<p>{p['address']}<br>{v['name']}　様</p><p class="c big">後期高齢者医療 資格情報のお知らせ</p>{line("被保険者番号", v["number"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{line("個人番号下4桁", s.masked(ds[0]))}{line("保険者番号", v["insurer"])}<p class="r">{v['issuer']}</p>""", pt=13)


def two_halves(ps, ds, s):
    """The same facts twice: one half to keep, one to give back."""
    v = values(ps[0], s)
    half = lambda title: f"""<p class="c"><b>{title}</b></p><table style="width:88%;margin:auto;font-size:10pt"><tr><td style="width:26%">記号</td><td>{v['symbol']}</td><td style="width:16%">番号</td><td>{v['number']}-{v['branch']}</td></tr><tr><td>氏名</td><td colspan=3>{v['name']}（{v['kana']}）</td></tr><tr><td>生年月日</td><td colspan=3>{v['birth']}</td></tr><tr><td>個人番号（下4桁）</td><td colspan=3>{s.masked(ds[0])}</td></tr><tr><td>保険者</td><td colspan=3>{v['insurer']}　{v['issuer']}</td></tr></table>"""
    return page(s, half("資格情報のお知らせ（本人控）") + "<p style='border-bottom:0.8pt dashed #000;margin:10mm 0'></p>" + half("資格情報のお知らせ（返信用）") + "<p>□ 上記の内容に相違ありません。</p>")


def city_household(ps, ds, s):
    """Sent to the head of the household, about somebody of it."""
    v, p = values(ps[0], s), ps[0]
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br>世帯主　様</p><p class="r">{v['issuer']}長</p><p class="c big">国民健康保険 資格情報のお知らせ</p><p>あなたの世帯の次の方の資格情報をお知らせします。</p><table style="width:84%;margin:auto"><tr><td>記号番号</td><td>{v['symbol']}　{v['number']}</td></tr><tr><td>枝番</td><td>{v['branch']}</td></tr><tr><td>氏名</td><td>{v['name']}</td></tr><tr><td>フリガナ</td><td>{v['kana']}</td></tr><tr><td>生年月日・性別</td><td>{v['birth']}　{v['sex']}</td></tr><tr><td>適用開始年月日</td><td>{v['joined']}</td></tr><tr><td>個人番号下4桁</td><td>{s.masked(ds[0])}</td></tr><tr><td>保険者番号</td><td>{v['insurer']}</td></tr></table>""")


def guild_wide_form(ps, ds, s):
    """A landscape form whose rows hold three labels and values each."""
    v = values(ps[0], s)
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%;font-size:9.5pt"><tr><td>保険者番号</td><td>{v['insurer']}</td><td>保険者名</td><td colspan=3>{v['issuer']}</td></tr><tr><td>記号</td><td>{v['symbol']}</td><td>番号</td><td>{v['number']}</td><td>枝番</td><td>{v['branch']}</td></tr><tr><td>氏名</td><td colspan=2>{v['name']}</td><td>フリガナ</td><td colspan=2>{v['kana']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td><td>性別</td><td>{v['sex']}</td><td>資格取得日</td><td>{v['joined']}</td></tr><tr><td colspan=2>個人番号（下4桁）</td><td colspan=4>{s.masked(ds[0])}</td></tr></table>""", size="A4 landscape")


def certificate_two_columns(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<div style="border:1.4pt solid #000;padding:4mm;width:140mm"><p class="c big">資格確認書</p><table class="plain" style="width:100%;font-size:10pt"><tr><td>記号　{v['symbol']}</td><td>番号　{v['number']}　（枝番）{v['branch']}</td></tr><tr><td>氏名　{v['name']}</td><td>性別　{v['sex']}</td></tr><tr><td>フリガナ　{v['kana']}</td><td>生年月日　{v['birth']}</td></tr><tr><td>資格取得年月日</td><td>{v['joined']}</td></tr><tr><td>有効期限</td><td>令和11年11月30日</td></tr><tr><td>保険者番号　{v['insurer']}</td><td>{v['issuer']}</td></tr></table></div>""")


def corrected(ps, ds, s):
    """Sent again: a line says what was wrong on the first sheet."""
    v = values(ps[0], s)
    return page(s, f"""<h1>資格情報のお知らせ（再送）</h1><p>先にお送りしたお知らせに誤りがありましたので、あらためてお送りします。前回のお知らせは破棄してください。</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), *([("マイナンバー下4桁", s.masked(ds[0]))] if ds[0] else []), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])])}<p class="r">令和7年2月14日</p>""")
