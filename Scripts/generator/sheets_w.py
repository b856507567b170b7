"""Hand-drawn sheets of the twenty-sixth drawing; held out once."""

from paper import page, rows, values


def window_letter(ps, ds, s):
    """A letter whose facts stand in a block at the right, the labels aligned to the colon."""
    v, p = values(ps[0], s), ps[0]
    line = lambda a, b: f"<tr><td style='text-align:right;border:none;padding:0.6mm 1mm'>{a}：</td><td style='border:none;padding:0.6mm 1mm'>{b}</td></tr>"
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br>{v['name']}　様</p><p class="c big">資格情報のお知らせ</p><table class="plain" style="margin-left:70mm;font-size:10pt">{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("カナ氏名", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得日", v["joined"])}{line("個人番号下4桁", s.masked(ds[0]))}{line("保険者番号", v["insurer"])}</table><p class="r">{v['issuer']}</p>""", pt=10.5)


def kyokai_wide(ps, ds, s):
    """Heads and values in pairs of rows, three fields across."""
    v = values(ps[0], s)
    pair = lambda cells: "<tr>" + "".join(f"<th style='font-weight:normal;background:#e4e4e4;font-size:8pt'>{a}</th>" for a, _ in cells) + "</tr><tr>" + "".join(f"<td style='text-align:center'>{b}</td>" for _, b in cells) + "</tr>"
    last = pair([("個人番号（下4桁）", s.masked(ds[0])), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])]) if ds[0] else pair([("性別", v["sex"]), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])])
    return page(s, f"""<h1>資格情報のお知らせ</h1><table style="width:100%">{pair([("被保険者証記号", v["symbol"]), ("被保険者証番号", v["number"]), ("枝番", v["branch"])])}{pair([("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"])])}</table><table style="width:100%;margin-top:3mm">{pair([("資格取得年月日", v["joined"]), ("交付年月日", "令和6年11月20日"), ("性別", v["sex"])])}{last}</table>""", pt=10)


def town_postcard(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<div style="font-size:8.5pt;line-height:1.5"><p class="c"><b>資格情報のお知らせ</b></p><p>記号番号　{v['symbol']}　{v['number']}（枝番）{v['branch']}<br>氏名　{v['name']}<br>氏名カナ　{v['kana']}<br>生年月日　{v['birth']}　性別　{v['sex']}<br>資格取得日　{v['joined']}<br>保険者番号　{v['insurer']}<br>保険者名　{v['issuer']}</p></div>""", size="100mm 148mm", pt=9)


def family_columns(ps, ds, s):
    """One column for each member, the labels in the first."""
    vs = [values(p, s) for p in ps]
    row = lambda label, key: f"<tr><th style='font-weight:normal;width:30mm'>{label}</th>" + "".join(f"<td style='text-align:center'>{v[key]}</td>" for v in vs) + "</tr>"
    digits = "<tr><th style='font-weight:normal'>個人番号（下4桁）</th>" + "".join(f"<td style='text-align:center'>{s.masked(d)}</td>" for d in ds) + "</tr>"
    return page(s, f"""<h1>資格情報のお知らせ（世帯用）</h1><p>記号　{vs[0]['symbol']}　　番号　{vs[0]['number']}</p><table style="width:100%;font-size:9pt">{row("枝番", "branch")}{row("氏名", "name")}{row("フリガナ", "kana")}{row("生年月日", "birth")}{row("資格取得日", "joined")}{digits}</table><p class="r">保険者番号 {vs[0]['insurer']}　{vs[0]['issuer']}</p>""", pt=10)


def card_and_stub(ps, ds, s):
    """The card below, a stub with the same facts above a cutting line."""
    v = values(ps[0], s)
    return page(s, f"""<h1>資格情報のお知らせ</h1>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名（カナ）", v["kana"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("個人番号（下4桁）", s.masked(ds[0])), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])])}<p class="c small" style="margin:8mm 0 4mm">- - - - - - - - 切り取り線 - - - - - - - -</p><div style="border:1pt solid #000;width:85mm;padding:2mm;font-size:8.5pt"><p><b>資格情報のお知らせ</b></p><p>記号 {v['symbol']}　番号 {v['number']}　（枝番）{v['branch']}</p><p>氏名 {v['name']}</p><p>保険者番号 {v['insurer']}</p></div>""", pt=10.5)


def elder_letter(ps, ds, s):
    """Running text; the facts are underlined in their sentences."""
    v = values(ps[0], s)
    u = lambda x: f"<span style='border-bottom:0.6pt solid #000;padding:0 2mm'>{x}</span>"
    return page(s, f"""<p>{v['name']}　様</p><p class="c big">資格情報のお知らせ</p><p>あなたの被保険者番号は {u(v["number"])} です。</p><p>氏名（フリガナ）　{u(v["name"] + "（" + v["kana"] + "）")}</p><p>生年月日　{u(v["birth"])}　　資格取得日　{u(v["joined"])}</p><p>登録されている個人番号の下4桁は {u(s.masked(ds[0]))} です。</p><p class="r">保険者番号　{v['insurer']}<br>{v['issuer']}</p>""", pt=12)


def guild_strip(ps, ds, s):
    """One narrow strip: two rows of a table across the page."""
    v = values(ps[0], s)
    return page(s, f"""<p class="big">資格情報のお知らせ</p><table style="width:100%;font-size:8pt"><tr><td>記号</td><td>番号</td><td>枝番</td><td>氏名</td><td>フリガナ</td><td>生年月日</td><td>認定日</td><td>下4桁</td></tr><tr><td>{v['symbol']}</td><td>{v['number']}</td><td>{v['branch']}</td><td>{v['name']}</td><td>{v['kana']}</td><td>{v['birth']}</td><td>{v['joined']}</td><td>{s.masked(ds[0])}</td></tr></table><p class="small">保険者番号 {v['insurer']}　{v['issuer']}</p>""", size="A4 landscape", pt=10)


def certificate_two_columns(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>資格確認書</h1><table style="width:100%"><tr><td style="width:50%;vertical-align:top;line-height:1.8">記号　　{v['symbol']}<br>番号　　{v['number']}<br>枝番　　{v['branch']}<br>保険者番号　{v['insurer']}</td><td style="vertical-align:top;line-height:1.8">フリガナ　{v['kana']}<br>氏名　　{v['name']}<br>生年月日　{v['birth']}<br>性別　　{v['sex']}</td></tr><tr><td>資格取得年月日　{v['joined']}</td><td>有効期限　令和8年7月31日</td></tr></table><p class="r">{v['issuer']}</p>""", pt=11)


def correction_sheet(ps, ds, s):
    """Printed facts at the left, empty boxes for corrections at the right."""
    v = values(ps[0], s)
    row = lambda a, b: f"<tr><td style='width:28%'>{a}</td><td style='width:38%'>{b}</td><td></td></tr>"
    return page(s, f"""<h1>資格情報のお知らせ（確認用）</h1><p>誤りがあるときは右の欄に正しい内容をご記入のうえ返送してください。</p><table style="width:100%"><tr><th>項目</th><th>登録内容</th><th>訂正</th></tr>{row("記号 － 番号", v["symbol"] + " － " + v["number"])}{row("枝番", v["branch"])}{row("氏名", v["name"])}{row("氏名フリガナ", v["kana"])}{row("生年月日", v["birth"])}{row("資格取得日", v["joined"])}{row("マイナンバー下4桁", s.masked(ds[0]))}</table><p class="r">保険者番号 {v['insurer']}<br>{v['issuer']}</p>""", pt=10.5)
