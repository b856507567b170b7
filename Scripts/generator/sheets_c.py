"""Printed sheets: held out once, by the third drawing; held out once, by the fourth drawing; held out once, by the fifth drawing."""

import base64
import re
import subprocess

from paper import page, rows, values


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
