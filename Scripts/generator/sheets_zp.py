"""Hand-drawn sheets of the forty-fifth drawing; held out once."""

from paper import page, rows, values


def union_folded_card(ps, ds, s):
    """A sheet that folds to a card: the facts in the lower right quarter, the letter at the left."""
    v = values(ps[0], s)
    fact = lambda a, b: f"<tr><td style='border:none;font-size:8pt;width:42%'>{a}</td><td style='border:none;font-size:9pt'>{b}</td></tr>"
    facts = "".join(fact(a, b) for a, b in [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("個人番号（下4桁）", s.masked(ds[0])), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])])
    return page(s, f"""<p>{v['name']}　様</p><p class="c big">資格情報のお知らせ</p><p>折り目で折って、カードとともにお持ちください。</p><table style="width:100%;margin-top:60mm"><tr><td style="border:none;width:45%;vertical-align:top;font-size:9pt"><p>ご加入の皆様の資格情報をお知らせします。</p><p>記載に誤りがあるときはご連絡ください。</p></td><td style="border:1pt solid #000"><p class="c" style="margin:0;font-size:9pt"><b>資格情報のお知らせ</b></p><table style="width:100%">{facts}</table></td></tr></table>""", pt=10.5)


def kyokai_shaded_heads(ps, ds, s):
    """Section heads in shaded bars, under each two or three facts side by side."""
    v = values(ps[0], s)
    bar = lambda t: f"<p style='background:#d8d8d8;margin:3mm 0 1mm;padding:0.6mm 2mm;font-size:9.5pt'><b>{t}</b></p>"
    cells = lambda some: "<table style='width:100%'><tr>" + "".join(f"<td style='border:none;vertical-align:top'><span style='font-size:8pt'>{a}</span><br>{b}</td>" for a, b in some) + "</tr></table>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p>{bar("加入者の情報")}{cells([("氏名", v["name"]), ("フリガナ", v["kana"])])}{cells([("生年月日", v["birth"]), ("性別", v["sex"])])}{bar("保険資格の情報")}{cells([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"])])}{cells([("資格取得年月日", v["joined"]), ("保険者番号", v["insurer"])])}{bar("個人番号（下4桁）")}<p style="margin:1mm 2mm">{s.masked(ds[0])}</p><p class="r">{v['issuer']}</p>""", pt=10.5)


def family_rows_two_lines(ps, ds, s):
    """A family table whose rows have two lines a person: name over kana, birth over the day of joining."""
    vs = [values(p, s) for p in ps]
    row = lambda v, d: f"<tr><td class='c'>{v['branch']}</td><td><span style='font-size:7.5pt'>{v['kana']}</span><br>{v['name']}</td><td>{v['birth']}</td><td>{v['joined']}</td><td>{s.masked(d)}</td></tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>記号　{vs[0]['symbol']}　番号　{vs[0]['number']}　　保険者番号　{vs[0]['insurer']}</p><table style="width:100%;font-size:9pt"><tr style="background:#eee"><td>枝番</td><td>フリガナ<br>氏名</td><td>生年月日</td><td>資格取得年月日</td><td>個人番号（下4桁）</td></tr>{"".join(row(v, d) for v, d in zip(vs, ds))}</table><p class="r">{vs[0]['issuer']}</p>""", pt=10)


def city_frames_pair(ps, ds, s):
    """A city's notice: one frame for who, one for what, labels at the top left of each cell in small print."""
    v = values(ps[0], s)
    cell = lambda a, b, w: f"<td style='width:{w}%;vertical-align:top'><div style='font-size:7pt'>{a}</div><div class='c'>{b}</div></td>"
    return page(s, f"""<p class="c big">国民健康保険　資格情報のお知らせ</p><table style="width:100%"><tr>{cell("フリガナ", v["kana"], 40)}{cell("生年月日", v["birth"], 40)}{cell("性別", v["sex"], 20)}</tr></table><table style="width:100%;margin-top:-0.5pt"><tr>{cell("氏名", v["name"], 60)}{cell("適用開始年月日", v["joined"], 40)}</tr></table><table style="width:100%;margin-top:4mm"><tr>{cell("記号", v["symbol"], 25)}{cell("番号", v["number"], 35)}{cell("枝番", v["branch"], 15)}{cell("保険者番号", v["insurer"], 25)}</tr></table><table style="width:60%;margin-top:4mm"><tr>{cell("個人番号（下4桁）", s.masked(ds[0]), 100)}</tr></table><p class="r">{v['issuer']}長</p>""", pt=10.5)


def elder_letter_facts(ps, ds, s):
    """The elderly scheme's letter: facts as a centred block of lines in large type, the digits among them."""
    v = values(ps[0], s)
    line = lambda a, b: f"<p style='margin:1.6mm 0 1.6mm 28mm;font-size:12.5pt'>{a}　　{b}</p>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>後期高齢者医療制度にご加入の方へお送りしています。</p>{line("被保険者番号", v["number"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{line("個人番号（下4桁）", s.masked(ds[0]))}{line("保険者番号", v["insurer"])}<p class="r" style="font-size:12pt">{v['issuer']}</p>""", pt=12)


def guild_small_table_note(ps, ds, s):
    """A guild's sheet: a long note above, the table small at the foot in four columns."""
    v = values(ps[0], s)
    row = lambda a, b, e, f: f"<tr><td style='width:20%;font-size:8pt'>{a}</td><td style='width:30%'>{b}</td><td style='width:20%;font-size:8pt'>{e}</td><td>{f}</td></tr>"
    note = "".join(f"<p style='font-size:9.5pt'>{t}</p>" for t in ["組合員の皆様の資格情報をお届けします。大切に保管してください。", "医療機関の窓口では、マイナンバーカードをお示しください。", "カードリーダーの故障などで確認できないときは、このお知らせをカードと一緒にお出しください。"])
    return page(s, f"""<p class="c big">資格情報のお知らせ</p>{note}<table style="width:100%;font-size:9pt;margin-top:30mm">{row("記号", v["symbol"], "番号", v["number"])}{row("枝番", v["branch"], "性別", v["sex"])}{row("氏名", v["name"], "フリガナ", v["kana"])}{row("生年月日", v["birth"], "資格取得年月日", v["joined"])}{row("保険者番号", v["insurer"], "個人番号下4桁", s.masked(ds[0]))}</table><p class="r">{v['issuer']}</p>""", pt=10)


def company_receipt_slip(ps, ds, s):
    """An employer's sheet with a receipt to sign at the foot: date and seal, no facts in it."""
    v = values(ps[0], s)
    digits = [("個人番号（下4桁）", s.masked(ds[0]))] if ds[0] else []
    return page(s, f"""<p class="c big">資格情報のお知らせ</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])] + digits)}<p style="border-top:0.8pt dashed #000;margin-top:10mm;font-size:9pt">きりとり</p><p class="c">受領書</p><p style="font-size:9pt">上記のお知らせを受け取りました。　　　年　　月　　日　　署名　＿＿＿＿＿＿＿＿</p>""", pt=10.5)
