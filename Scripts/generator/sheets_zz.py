"""Hand-drawn sheets of the fifty-fifth drawing; held out once."""

from paper import page, rows, values



def union_plain_sentences(ps, ds, s):
    """A union's letter that says everything in sentences, one paragraph a fact or two."""
    v = values(ps[0], s)
    digits = f"<p>当組合に登録されているあなたのマイナンバーの下4桁は、{s.masked(ds[0])}です。違うときはご連絡ください。</p>" if ds[0] else ""
    return page(s, f"""<p>{v["name"]}　様</p><p class="c big">資格情報のお知らせ</p><div style="font-size:11pt;line-height:1.85"><p>あなたの健康保険の記号は{v["symbol"]}、番号は{v["number"]}、枝番は{v["branch"]}です。</p><p>お名前の読みは{v["kana"]}、生年月日は{v["birth"]}として登録しています。</p><p>資格を取得された日は{v["joined"]}です。</p>{digits}<p>保険者番号は{v["insurer"]}です。</p></div><p class="r">{v["issuer"]}</p>""", pt=11)


def kyokai_lower_card(ps, ds, s):
    """The branch's sheet: address and a greeting above, a cut-out card with small print at the lower left."""
    v = values(ps[0], s)
    return page(s, f"""<p>〒770-0000<br>見本市例町4-5-6<br>{v["name"]}　様</p><p class="r">{v["issuer"]}</p><p style="font-size:10pt;line-height:1.7">マイナ保険証をお使いの皆様に、加入している医療保険の情報をお知らせします。下の枠を切り取ってお持ちください。</p><div style="height:70mm"></div><div style="border:0.8pt dashed #000;width:92mm;padding:3mm;font-size:9pt;line-height:1.6"><div class="c" style="font-size:12pt">資格情報のお知らせ</div>記号　{v["symbol"]}　番号　{v["number"]}　枝番　{v["branch"]}<br>フリガナ　{v["kana"]}<br>氏名　{v["name"]}<br>生年月日　{v["birth"]}<br>資格取得年月日　{v["joined"]}<br>個人番号下4桁　{s.masked(ds[0])}<br>保険者番号　{v["insurer"]}<br>保険者名　{v["issuer"]}</div>""", pt=10.5)


def family_columns_of_people(ps, ds, s):
    """A family's table turned: a column for each person, the labels at the left."""
    vs = [values(p, s) for p in ps]
    line = lambda a, xs: f"<tr><td style='background:#eee;width:30mm'>{a}</td>" + "".join(f"<td>{x}</td>" for x in xs) + "</tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>記号　{vs[0]["symbol"]}　　番号　{vs[0]["number"]}</p><table style="width:100%;font-size:9pt">{line("枝番", [v["branch"] for v in vs])}{line("フリガナ", [v["kana"] for v in vs])}{line("氏名", [v["name"] for v in vs])}{line("生年月日", [v["birth"] for v in vs])}{line("資格取得年月日", [v["joined"] for v in vs])}{line("個人番号下4桁", [s.masked(d) for d in ds])}</table><p>保険者番号　{vs[0]["insurer"]}　　{vs[0]["issuer"]}</p>""", pt=10.5)


def city_numbered_boxes(ps, ds, s):
    """A city's sheet with circled numbers before the labels and every value in a box of dots."""
    v = values(ps[0], s)
    facts = [("記号番号", v["symbol"] + "　" + v["number"]), ("枝番", v["branch"]), ("フリガナ", v["kana"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("個人番号下4桁", s.masked(ds[0])), ("保険者番号", v["insurer"])]
    body = "".join(f"<tr><td style='border:none;width:50mm'>{chr(0x2460 + k)} {a}</td><td style='border:0.8pt dotted #000;padding:1mm 3mm'>{b}</td></tr>" for k, (a, b) in enumerate(facts))
    return page(s, f"""<p class="r">{v["issuer"]}</p><p class="c big">資格情報のお知らせ</p><table style="width:86%;font-size:11pt;border-collapse:separate;border-spacing:0 1.5mm">{body}</table>""", pt=11)


def elder_wide_columns(ps, ds, s):
    """The elderly scheme's sheet: labels in a grey column, large values, remarks in a third column."""
    v = values(ps[0], s)
    line = lambda a, b, c: f"<tr><td style='background:#e4e4e4;width:42mm;font-size:11pt'>{a}</td><td style='font-size:14pt;padding:1.5mm 3mm'>{b}</td><td style='font-size:8pt;width:38mm'>{c}</td></tr>"
    return page(s, f"""<p class="c" style="font-size:18pt">資格情報のお知らせ</p><table style="width:100%">{line("被保険者番号", v["number"], "8桁の番号です")}{line("氏名", v["name"], "")}{line("フリガナ", v["kana"], "")}{line("生年月日", v["birth"], "")}{line("資格取得年月日", v["joined"], "75歳の誕生日など")}{line("個人番号（下4桁）", s.masked(ds[0]), "ご確認ください")}{line("保険者番号", v["insurer"], "")}</table><p class="r" style="font-size:12pt">{v["issuer"]}</p>""", pt=12)


def guild_named_paragraph(ps, ds, s):
    """A tinsmiths' guild's letter: the person's name and kana in a line of their own, the rest run on with commas."""
    v = values(ps[0], s)
    digits = f"、個人番号下4桁 {s.masked(ds[0])}" if ds[0] else ""
    return page(s, f"""<p class="r">板金発第12号<br>令和6年12月3日</p><p class="c big">資格情報のお知らせ</p><p>次の組合員の資格情報をお知らせします。</p><p style="font-size:13pt;margin-left:10mm">{v["name"]}（{v["kana"]}）様</p><p style="line-height:1.9">記号 {v["symbol"]}、番号 {v["number"]}、枝番 {v["branch"]}、生年月日 {v["birth"]}、資格取得年月日 {v["joined"]}{digits}、保険者番号 {v["insurer"]}</p><p class="r">{v["issuer"]}</p>""", pt=11)


def fund_upper_right_table(ps, ds, s):
    """A fund's mailer: the address at the left, a small table at the right of it, notes in the lower half."""
    v = values(ps[0], s)
    facts = [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得日", v["joined"])] + ([("個人番号下4桁", s.masked(ds[0]))] if ds[0] else []) + [("保険者番号", v["insurer"])]
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%"><tr><td style="border:none;width:42%;vertical-align:top;font-size:10pt">〒000-0000<br>見本県例示市架空町7-8-9<br><br>{v["name"]}　様<br><br><br>{v["issuer"]}</td><td style="border:none;vertical-align:top;font-size:9pt">{rows(facts)}</td></tr></table><p style="font-size:9pt;line-height:1.7;margin-top:14mm">・このお知らせは大切に保管してください。<br>・医療機関を受診するときはマイナ保険証をお使いください。<br>・登録内容に誤りがあるときは、事業所の担当者を通じてお申し出ください。</p>""", pt=10.5)


def company_table_of_two_rows(ps, ds, s):
    """An employer's slip cut from a list: a row of heads, a row of values, the title small at the left."""
    v = values(ps[0], s)
    facts = [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("カナ氏名", v["kana"]), ("生年月日", v["birth"]), ("資格取得日", v["joined"])] + ([("個人番号下4桁", s.masked(ds[0]))] if ds[0] else [])
    return page(s, f"""<p style="font-size:12pt">資格情報のお知らせ</p><p style="font-size:9pt">保険者番号　{v["insurer"]}　{v["issuer"]}</p><table style="width:100%;font-size:8.5pt"><tr>{"".join(f"<td class='c' style='background:#eee'>{a}</td>" for a, _ in facts)}</tr><tr>{"".join(f"<td class='c'>{b}</td>" for _, b in facts)}</tr></table><p style="font-size:9pt">内容をご確認のうえ、各自で保管してください。</p>""", pt=10, size="297mm 210mm")
