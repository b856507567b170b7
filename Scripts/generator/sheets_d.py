"""Printed sheets: held out once, by the sixth drawing; held out once, by the seventh drawing."""

from paper import page, rows, values


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
