"""Hand-drawn sheets of the nineteenth drawing; held out once."""

from paper import page, rows, values


def bank_form(ps, ds, s):
    """Boxes of a form, a small caption in the corner of each over its value."""
    v = values(ps[0], s)
    box = lambda label, value, wide=1: f"<td colspan={wide} style='padding:1mm 2mm'><span style='font-size:7pt'>{label}</span><br>{value}</td>"
    return page(s, f"""<h1>資格情報のお知らせ</h1><table style="width:100%"><tr>{box("記号", v['symbol'])}{box("番号", v['number'])}{box("枝番", v['branch'])}</tr><tr>{box("フリガナ", v['kana'], 2)}{box("性別", v['sex'])}</tr><tr>{box("氏名", v['name'], 2)}{box("生年月日", v['birth'])}</tr><tr>{box("資格取得年月日", v['joined'])}{box("個人番号（下4桁）", s.masked(ds[0]))}{box("保険者番号", v['insurer'])}</tr><tr>{box("保険者名称", v['issuer'], 3)}</tr></table><p>この用紙は大切に保管してください。</p>""", pt=11)


def two_headers(ps, ds, s):
    """A landscape table of two rows of heads and values."""
    v = values(ps[0], s)
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>{v['name']}　様</p><table style="width:100%"><tr><th>保険者番号</th><th>記号</th><th>番号</th><th>枝番</th></tr><tr><td>{v['insurer']}</td><td>{v['symbol']}</td><td>{v['number']}</td><td>{v['branch']}</td></tr><tr><th>氏名</th><th>フリガナ</th><th>生年月日</th><th>マイナンバー下4桁</th></tr><tr><td>{v['name']}</td><td>{v['kana']}</td><td>{v['birth']}</td><td>{s.masked(ds[0])}</td></tr></table><p class="r">{v['issuer']}</p>""", size="A4 landscape", pt=11)


def family_cards(ps, ds, s):
    """A card for each person, side by side in one frame, the key once above."""
    vs = [values(p, s) for p in ps]
    head = vs[0]
    cards = "".join(f"<td style='padding:3mm;width:50%'><p>枝番　{v['branch']}</p><p>氏名　{v['name']}</p><p>フリガナ　{v['kana']}</p><p>生年月日　{v['birth']}</p><p>個人番号下4桁　{s.masked(d)}</p></td>" for v, d in zip(vs, ds))
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>記号　{head['symbol']}　　番号　{head['number']}</p><p>保険者番号　{head['insurer']}　{head['issuer']}</p><table style="width:100%"><tr>{cards}</tr></table>""", pt=9.5)


def postcard_dots(ps, ds, s):
    """A postcard, leaders between labels and values."""
    v = values(ps[0], s)
    row = lambda a, b: f"<p>{a}　……　{b}</p>"
    return page(s, f"""<p class="c"><b>資格情報のお知らせ</b></p>{row("記号", v['symbol'])}{row("番号", v['number'])}{row("枝番", v['branch'])}{row("氏名", v['name'])}{row("カナ", v['kana'])}{row("生年月日", v['birth'])}{row("個人番号下4桁", s.masked(ds[0]))}{row("保険者番号", v['insurer'])}<p class="r">{v['issuer']}</p>""", size="100mm 148mm", margin="8mm", pt=9)


def city_table(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="r">例保国第55号</p><p>{v['name']}　様</p><p class="r">{v['issuer']}長</p><p class="c big">国民健康保険資格情報のお知らせ</p><table style="width:100%"><tr><th>記号番号</th><td>{v['symbol']}　{v['number']}</td><th>枝番</th><td>{v['branch']}</td></tr><tr><th>世帯主氏名</th><td colspan=3>{v['name']}</td></tr><tr><th>被保険者氏名</th><td>{v['name']}</td><th>フリガナ</th><td>{v['kana']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td><th>性別</th><td>{v['sex']}</td></tr><tr><th>適用開始年月日</th><td>{v['joined']}</td><th>保険者番号</th><td>{v['insurer']}</td></tr></table>""", pt=10)


def kyokai_remarks(ps, ds, s):
    """Three columns: what, what is registered, remarks."""
    v = values(ps[0], s)
    last = f"<tr><td>個人番号の下4桁</td><td>{s.masked(ds[0])}</td><td>事業主から届け出られた番号</td></tr>" if ds[0] else ""
    return page(s, f"""<p>{v['name']}　様</p><h1>資格情報のお知らせ</h1><table style="width:100%"><tr><th>項目</th><th>登録内容</th><th>備考</th></tr><tr><td>記号</td><td>{v['symbol']}</td><td></td></tr><tr><td>番号</td><td>{v['number']}</td><td></td></tr><tr><td>枝番</td><td>{v['branch']}</td><td>個人ごとの番号</td></tr><tr><td>氏名</td><td>{v['name']}</td><td></td></tr><tr><td>カナ氏名</td><td>{v['kana']}</td><td>窓口での呼出しに使います</td></tr><tr><td>生年月日</td><td>{v['birth']}</td><td></td></tr>{last}<tr><td>保険者番号</td><td>{v['insurer']}</td><td>{v['issuer']}</td></tr></table>""", pt=10)


def elder_lines(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>後期高齢者医療制度　資格情報のお知らせ</h1><p>被保険者番号：{v['number']}</p><p>氏名：{v['name']}（{v['kana']}）</p><p>生年月日：{v['birth']}　性別：{v['sex']}</p><p>資格取得年月日：{v['joined']}</p><p>マイナンバー下4桁：{s.masked(ds[0])}</p><p>保険者番号：{v['insurer']}</p><p class="r">{v['issuer']}</p>""", pt=12)


def guild_frame(ps, ds, s):
    """The key in a bar, the person in a frame below."""
    v = values(ps[0], s)
    return page(s, f"""<h1>資格情報のお知らせ</h1><table style="width:100%"><tr><td style="background:#ddd">記号・番号（枝番）</td><td>{v['symbol']}・{v['number']}（{v['branch']}）</td></tr></table><div style="border:1.5pt solid #000;padding:4mm;margin-top:5mm"><p>氏名（カナ）　{v['kana']}</p><p>氏名（漢字）　{v['name']}</p><p>生年月日　{v['birth']}</p><p>資格取得年月日　{v['joined']}</p><p>個人番号（下4桁）　{s.masked(ds[0])}</p></div><p>保険者番号　{v['insurer']}　　{v['issuer']}</p>""", pt=10.5)


def certificate_table(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="c big">資格確認書</p><table style="width:85%"><tr><th>記号</th><td>{v['symbol']}</td><th>番号</th><td>{v['number']}</td><th>枝番</th><td>{v['branch']}</td></tr><tr><th>氏名</th><td colspan=5>{v['name']}（{v['kana']}）</td></tr><tr><th>生年月日</th><td colspan=3>{v['birth']}</td><th>性別</th><td>{v['sex']}</td></tr><tr><th>資格取得日</th><td colspan=5>{v['joined']}</td></tr><tr><th>保険者番号</th><td colspan=5>{v['insurer']}</td></tr><tr><th>保険者名</th><td colspan=5>{v['issuer']}</td></tr></table><p>有効期限　令和7年11月30日</p>""", pt=10)
