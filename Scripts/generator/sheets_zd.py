"""Hand-drawn sheets of the thirty-third drawing; held out once."""

from paper import page, rows, values


def change_slip(ps, ds, s):
    """The notice, and below a dashed line a slip to report a change."""
    v = values(ps[0], s)
    return page(s, f"""<p class="c big">資格情報のお知らせ</p>{rows([("保険者番号", v["insurer"]), ("保険者名", v["issuer"]), ("記号・番号・枝番", v["symbol"] + "　" + v["number"] + "　" + v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("個人番号（下4桁）", s.masked(ds[0]))], grey=False)}<p class="c">- - - - - - - - - - き り と り - - - - - - - - - -</p><p class="c">記載内容変更届</p><table style="width:88%;margin:auto"><tr><td>変更前</td><td style="width:60%"></td></tr><tr><td>変更後</td><td></td></tr><tr><td>ご署名</td><td>　　　　　　　　　　印</td></tr></table>""", pt=11)


def side_heading_groups(ps, ds, s):
    """Upright headings at the left, groups of rows beside them."""
    v = values(ps[0], s)
    group = lambda head, pairs: "".join(f"<tr>{f'<td rowspan={len(pairs)} class=v style=text-align:center;letter-spacing:0.3em>{head}</td>' if n == 0 else ''}<td style='width:34%;background:#f2f2f2'>{a}</td><td>{b}</td></tr>" for n, (a, b) in enumerate(pairs))
    return page(s, f"""<h1>資格情報のお知らせ</h1><table style="width:94%;margin:auto">{group("被保険者", [("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("性別", v["sex"]), ("個人番号（下4桁）", s.masked(ds[0]))])}{group("資格", [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("取得年月日", v["joined"])])}{group("保険者", [("番号", v["insurer"]), ("名称", v["issuer"])])}</table>""", pt=10.5)


def pressed_small(ps, ds, s):
    """The inside of a pressed postcard: a narrow panel in small print."""
    v = values(ps[0], s)
    line = lambda a, b: f"<tr><td style='border:none;padding:0.6mm 1mm;width:34mm'>{a}</td><td style='border:none;padding:0.6mm 1mm'>{b}</td></tr>"
    return page(s, f"""<p class="c" style="font-size:12pt"><b>資格情報のお知らせ</b></p><p class="small">あなたの資格情報は以下のとおりです。大切に保管してください。</p><table style="width:100%">{line("保険者番号", v["insurer"])}{line("保険者名", v["issuer"])}{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得日", v["joined"])}{line("個人番号下4桁", s.masked(ds[0]))}</table>""", size="148mm 105mm", margin="8mm", pt=9.5)


def sentence_digits(ps, ds, s):
    """The digits stand in a sentence of the letter, the facts in a table."""
    v = values(ps[0], s)
    told = f"<p>当組合に登録されているあなたの個人番号の下4桁は「{ds[0]}」です。お手元のマイナンバーカードと一致しているかご確認ください。</p>" if ds[0] else "<p>ご不明な点は当組合までお問い合わせください。</p>"
    return page(s, f"""<p>{v['name']}　様</p><p class="r">{v['issuer']}</p><p class="c big">資格情報のお知らせ</p>{rows([("保険者番号", v["insurer"]), ("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"])])}{told}""", pt=11)


def landscape_roster(ps, ds, s):
    """A wide sheet, one row for each of the family, every field a column."""
    vs = [values(p, s) for p in ps]
    head = "".join(f"<td style='background:#eee'>{t}</td>" for t in ("記号", "番号", "枝番", "氏名", "フリガナ", "生年月日", "資格取得日", "個人番号（下4桁）"))
    body = "".join("<tr>" + "".join(f"<td>{t}</td>" for t in (v["symbol"], v["number"], v["branch"], v["name"], v["kana"], v["birth"], v["joined"], s.masked(d))) + "</tr>" for v, d in zip(vs, ds))
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>保険者番号 {vs[0]['insurer']}　　{vs[0]['issuer']}</p><table style="width:100%;font-size:8.5pt"><tr>{head}</tr>{body}</table>""", size="A4 landscape", pt=10)


def elder_two_sides(ps, ds, s):
    """The elderly scheme, labels over values in two columns of a frame."""
    v = values(ps[0], s)
    cell = lambda a, b: f"<td style='width:50%;vertical-align:top'><span class='small'>{a}</span><br>{b}</td>"
    pairs = [("被保険者番号", v["number"]), ("保険者番号", v["insurer"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("一部負担金の割合", "1割"), ("個人番号（下4桁）", s.masked(ds[0]))]
    return page(s, f"""<p class="r">令和6年11月20日</p><p class="c big">資格情報のお知らせ</p><p class="c">（後期高齢者医療制度）</p><table style="width:92%;margin:auto">{"".join("<tr>" + cell(*pairs[n]) + cell(*pairs[n + 1]) + "</tr>" for n in range(0, 8, 2))}</table><p class="r">{v['issuer']}</p>""", pt=12)


def header_key_line(ps, ds, s):
    """The key in one line at the top right, the rest as a list."""
    v = values(ps[0], s)
    line = lambda a, b: f"<p style='margin:1.6mm 0'><span style='display:inline-block;width:52mm'>{a}</span>{b}</p>"
    return page(s, f"""<p class="r">記号 {v['symbol']}　番号 {v['number']}（枝番 {v['branch']}）</p><p class="c big">資格情報のお知らせ</p>{line("氏名", v["name"])}{line("氏名（カナ）", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{line("マイナンバー（下4桁）", s.masked(ds[0]))}{line("保険者番号", v["insurer"])}{line("保険者名称", v["issuer"])}""", pt=11.5)


def guild_half_page(ps, ds, s):
    """Left half a letter, right half the facts in a frame."""
    v = values(ps[0], s)
    fact = lambda a, b: f"<p style='margin:0.8mm 0'><span style='font-size:8pt'>{a}</span><br>　{b}</p>"
    return page(s, f"""<table style="width:100%"><tr><td style="width:46%;border:none;vertical-align:top;font-size:9pt"><p>組合員の皆さま</p><p>令和6年12月2日から健康保険証の新規発行が終了しました。右の内容をご確認のうえ、大切に保管してください。</p><p>内容に誤りがあるときは、組合事務局までご連絡ください。</p><p>{v['issuer']}</p></td><td style="border:1.2pt solid #000"><p class="c"><b>資格情報のお知らせ</b></p>{fact("保険者番号", v["insurer"])}{fact("記号", v["symbol"])}{fact("番号", v["number"])}{fact("枝番", v["branch"])}{fact("氏名", v["name"])}{fact("フリガナ", v["kana"])}{fact("生年月日", v["birth"])}{fact("資格取得年月日", v["joined"])}{fact("個人番号下4桁", s.masked(ds[0]))}</td></tr></table>""", pt=10)


def certificate_fold(ps, ds, s):
    """A certificate as a card of two storeys of cells."""
    v = values(ps[0], s)
    cell = lambda a, b, n=1: f"<td colspan={n}><span style='font-size:7pt'>{a}</span> {b}</td>"
    return page(s, f"""<div style="width:100mm;border:0.8pt solid #000;padding:3mm"><p class="c">健康保険　資格確認書</p><table style="width:100%;font-size:9pt"><tr>{cell("記号", v["symbol"])}{cell("番号", v["number"])}{cell("枝番", v["branch"])}</tr><tr>{cell("フリガナ", v["kana"], 3)}</tr><tr>{cell("氏名", v["name"], 2)}{cell("性別", v["sex"])}</tr><tr>{cell("生年月日", v["birth"], 3)}</tr><tr>{cell("資格取得年月日", v["joined"], 3)}</tr><tr>{cell("有効期限", "令和7年12月1日", 3)}</tr><tr>{cell("保険者番号", v["insurer"], 3)}</tr><tr>{cell("保険者名称", v["issuer"], 3)}</tr></table></div>""", pt=10)


def family_three_cards(ps, ds, s):
    """A card for each of the family, one below the other, each with everything."""
    vs = [values(p, s) for p in ps]
    card = lambda v, d: f"""<div style="border:0.8pt solid #000;width:120mm;margin:3mm auto;padding:2mm 4mm;font-size:9pt"><p style="margin:0.5mm 0">記号 {v['symbol']}　番号 {v['number']}　枝番 {v['branch']}</p><p style="margin:0.5mm 0">氏名 {v['name']}（{v['kana']}）</p><p style="margin:0.5mm 0">生年月日 {v['birth']}　資格取得日 {v['joined']}</p><p style="margin:0.5mm 0">個人番号（下4桁） {s.masked(d)}</p><p style="margin:0.5mm 0">保険者番号 {v['insurer']} {v['issuer']}</p></div>"""
    return page(s, """<h1>資格情報のお知らせ</h1>""" + "".join(card(v, d) for v, d in zip(vs, ds)), pt=10)


def town_lines_table(ps, ds, s):
    """A town's sheet: rules under rows only, values set to the middle, a seal beside the issuer."""
    v = values(ps[0], s)
    row = lambda a, b: f"<tr><td style='border:none;border-bottom:0.8pt solid #000;width:40%'>{a}</td><td style='border:none;border-bottom:0.8pt solid #000;text-align:center'>{b}</td></tr>"
    return page(s, f"""<p class="r">例示町保険課</p><p class="c big">国民健康保険資格情報のお知らせ</p><table style="width:86%;margin:8mm auto">{row("被保険者記号", v["symbol"])}{row("被保険者番号", v["number"])}{row("枝番", v["branch"])}{row("被保険者氏名", v["name"])}{row("フリガナ", v["kana"])}{row("生年月日", v["birth"])}{row("適用開始年月日", v["joined"])}{row("個人番号（下4桁）", s.masked(ds[0]))}{row("保険者番号", v["insurer"])}</table><p class="r">{v['issuer']}　㊞</p>""", pt=11.5)
