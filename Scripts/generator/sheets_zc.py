"""Hand-drawn sheets of the thirty-second drawing; held out once."""

from paper import page, rows, values


def digit_boxes(ps, ds, s):
    """The masked number in twelve boxes."""
    v = values(ps[0], s)
    boxes = "".join(f"<td style='width:6mm;text-align:center;padding:1mm 0'>{x}</td>" for x in ("*" * 8 + ds[0])) if ds[0] else ""
    number = f"<p>個人番号（下4桁）</p><table><tr>{boxes}</tr></table>" if ds[0] else ""
    return page(s, f"""<h1>資格情報のお知らせ</h1>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])])}{number}""")


def relation_list(ps, ds, s):
    """A household with 続柄; kana under each name without brackets."""
    vs, kin = [values(p, s) for p in ps], ["本人", "妻", "長男", "長女"]
    body = "".join(f"<tr><td>{v['branch']}</td><td>{v['name']}<br><span class='small'>{v['kana']}</span></td><td>{kin[n % 4]}</td><td>{v['birth']}</td><td>{v['joined']}</td><td>{s.masked(d)}</td></tr>" for n, (v, d) in enumerate(zip(vs, ds)))
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>記号 {vs[0]['symbol']}　番号 {vs[0]['number']}　　保険者番号 {vs[0]['insurer']}（{vs[0]['issuer']}）</p><table style="width:100%;font-size:8.5pt"><tr><td>枝番</td><td>氏名<br><span class="small">フリガナ</span></td><td>続柄</td><td>生年月日</td><td>資格取得日</td><td>個人番号下4桁</td></tr>{body}</table>""", pt=10)


def letter_then_facts(ps, ds, s):
    """A long letter, and the facts small at its foot."""
    v, p = values(ps[0], s), ps[0]
    text = "<p>拝啓　時下ますますご清祥のこととお慶び申し上げます。平素より当保険者の事業運営にご理解とご協力を賜り、厚く御礼申し上げます。</p><p>さて、法令の改正により、令和6年12月2日以降、従来の健康保険証は新たに発行されないこととなりました。つきましては、あなたの資格情報を下記のとおりお知らせいたします。</p><p>お手数ですが、記載の内容をご確認くださいますようお願い申し上げます。　敬具</p><p class='c'>記</p>"
    digits = f"<p>６　個人番号（下4桁）　{s.masked(ds[0])}</p>" if ds[0] else ""
    return page(s, f"""<p>{p['address']}<br>{v['name']}　様</p><p class="r">{v['issuer']}</p><p class="c big">資格情報のお知らせ</p>{text}<p>１　保険者番号　{v['insurer']}</p><p>２　記号・番号・枝番　{v['symbol']}・{v['number']}・{v['branch']}</p><p>３　氏名（フリガナ）　{v['name']}（{v['kana']}）</p><p>４　生年月日　{v['birth']}</p><p>５　資格取得年月日　{v['joined']}</p>{digits}<p class="r">以上</p>""", pt=9.5)


def elder_boxes(ps, ds, s):
    """The number of the elderly scheme in eight boxes."""
    v, p = values(ps[0], s), ps[0]
    boxes = "".join(f"<td style='width:7mm;text-align:center;padding:1mm 0'>{x}</td>" for x in p["number"])
    return page(s, f"""<p class="c big">後期高齢者医療　資格情報のお知らせ</p><p>被保険者番号{'' if not v['number'] else ''}</p><table><tr>{boxes}</tr></table>{rows([("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得日", v["joined"]), ("個人番号（下4桁）", s.masked(ds[0])), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])])}""", pt=12)


def mixed_storeys(ps, ds, s):
    """Rows of labels over rows of values, three, two and one to a row."""
    v = values(ps[0], s)
    def band(*pairs):
        span = 6 // len(pairs)
        head = "".join(f"<td colspan={span} style='background:#eee;font-size:8pt;text-align:center'>{a}</td>" for a, _ in pairs)
        return f"<tr>{head}</tr><tr>" + "".join(f"<td colspan={span} style='text-align:center'>{b}</td>" for _, b in pairs) + "</tr>"
    return page(s, f"""<h1>資格情報のお知らせ</h1><table style="width:100%;table-layout:fixed">{band(("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]))}{band(("氏名", v["name"]), ("フリガナ", v["kana"]))}{band(("生年月日", v["birth"]), ("資格取得年月日", v["joined"]))}{band(("マイナンバー（下4桁）", s.masked(ds[0])))}{band(("保険者番号", v["insurer"]), ("保険者名", v["issuer"]))}</table>""")


def guild_receipt(ps, ds, s):
    """A narrow slip, all centred, label and value joined by a colon."""
    v = values(ps[0], s)
    line = lambda a, b: f"<p style='margin:0.8mm 0'>{a} : {b}</p>"
    return page(s, f"""<div style="width:90mm;margin:auto;border:0.8pt dashed #000;padding:4mm;text-align:center;font-size:9.5pt"><p><b>資格情報のお知らせ</b></p>{line("保険者番号", v["insurer"])}{line("保険者名", v["issuer"])}<p>- - - - - - - - - -</p>{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("性別", v["sex"])}{line("取得日", v["joined"])}{line("個人番号下4桁", s.masked(ds[0]))}</div>""")


def three_columns_people(ps, ds, s):
    """Three people as columns without rules, the labels at the left."""
    vs = [values(p, s) for p in ps]
    row = lambda label, cells: f"<tr><td style='width:22%'>{label}</td>" + "".join(f"<td style='width:26%'>{c}</td>" for c in cells) + "</tr>"
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>保険者番号　{vs[0]['insurer']}　　記号　{vs[0]['symbol']}　　番号　{vs[0]['number']}</p><table class="plain" style="width:100%;font-size:9pt">{row("枝番", [v["branch"] for v in vs])}{row("氏名", [v["name"] for v in vs])}{row("フリガナ", [v["kana"] for v in vs])}{row("生年月日", [v["birth"] for v in vs])}{row("個人番号下4桁", [s.masked(d) for d in ds])}</table><p class="r">{vs[0]['issuer']}</p>""", pt=10)


def city_card(ps, ds, s):
    """A card in the middle of the page, labels bold over their values."""
    v = values(ps[0], s)
    cell = lambda a, b: f"<td style='border:none;padding:1mm 3mm'><b style='font-size:8pt'>{a}</b><br>{b}</td>"
    return page(s, f"""<div style="border:1.2pt solid #000;border-radius:4mm;width:120mm;margin:20mm auto;padding:4mm"><p class="c">国民健康保険 資格情報のお知らせ</p><table style="width:100%">{"<tr>" + cell("記号", v["symbol"]) + cell("番号", v["number"]) + "</tr><tr>" + cell("枝番", v["branch"]) + cell("性別", v["sex"]) + "</tr><tr>" + cell("氏名", v["name"]) + cell("フリガナ", v["kana"]) + "</tr><tr>" + cell("生年月日", v["birth"]) + cell("適用開始日", v["joined"]) + "</tr><tr>" + cell("個人番号（下4桁）", s.masked(ds[0])) + cell("保険者番号", v["insurer"]) + "</tr>"}</table><p class="r">{v['issuer']}</p></div>""", pt=10.5)


def certificate_lines_right(ps, ds, s):
    v = values(ps[0], s)
    line = lambda a, b: f"<tr><td style='width:40%;border:none;text-align:right;padding:1.2mm 4mm'>{a}</td><td style='border:none;border-left:0.8pt solid #000;padding:1.2mm 4mm'>{b}</td></tr>"
    return page(s, f"""<p class="c big">資 格 確 認 書</p><table style="width:80%;margin:auto">{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("性別", v["sex"])}{line("資格取得年月日", v["joined"])}{line("交付年月日", "令和6年12月2日")}{line("有効期限", "令和8年7月31日")}{line("保険者番号", v["insurer"])}{line("保険者名", v["issuer"])}</table>""")


def two_in_prose(ps, ds, s):
    """Two people, each in a numbered paragraph."""
    vs = [values(p, s) for p in ps]
    para = lambda n, v, d: f"<p>（{n}）氏名　{v['name']}　フリガナ　{v['kana']}<br>　　枝番　{v['branch']}　生年月日　{v['birth']}<br>　　個人番号の下4桁　{s.masked(d)}</p>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>記号　{vs[0]['symbol']}　番号　{vs[0]['number']}</p><p>保険者番号　{vs[0]['insurer']}　{vs[0]['issuer']}</p>""" + "".join(para(n + 1, v, d) for n, (v, d) in enumerate(zip(vs, ds))) + "<p>内容に誤りがある場合はお申し出ください。</p>", pt=10.5)
