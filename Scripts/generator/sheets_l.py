"""Hand-drawn sheets of the fifteenth drawing; held out once."""

from paper import page, rows, values


def numbered_sections(ps, ds, s):
    """Three headings with numbers, points in brackets below them."""
    v = values(ps[0], s)
    return page(s, f"""<p class="r">{v['issuer']}</p><h1>資格情報のお知らせ</h1><p>１　対象となる方</p><p>　（１）氏名　　{v['name']}</p><p>　（２）フリガナ　　{v['kana']}</p><p>　（３）生年月日　　{v['birth']}</p><p>２　被保険者等記号・番号等</p><p>　（１）記号　　{v['symbol']}</p><p>　（２）番号　　{v['number']}</p><p>　（３）枝番　　{v['branch']}</p><p>　（４）個人番号の下４桁　　{s.masked(ds[0])}</p><p>３　保険者</p><p>　（１）保険者番号　　{v['insurer']}</p><p>　（２）保険者名称　　{v['issuer']}</p>""", pt=11)


def three_parts(ps, ds, s):
    """Letter, copy for the insured, copy for the insurer: the same data three times."""
    v = values(ps[0], s)
    part = lambda title: f"<table style='width:100%;font-size:9pt;margin-bottom:6mm'><tr><td colspan=6 style='background:#eee'>{title}</td></tr><tr><td>記号</td><td>{v['symbol']}</td><td>番号</td><td>{v['number']}</td><td>枝番</td><td>{v['branch']}</td></tr><tr><td>氏名</td><td colspan=2>{v['name']}</td><td>カナ</td><td colspan=2>{v['kana']}</td></tr><tr><td>生年月日</td><td colspan=2>{v['birth']}</td><td>保険者番号</td><td colspan=2>{v['insurer']}</td></tr><tr><td>マイナンバー下4桁</td><td colspan=5>{s.masked(ds[0])}</td></tr></table>"
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>{v['issuer']}</p>{part('（本人控）')}{part('（事業所控）')}{part('（健保組合控）')}""", pt=9.5)


def vertical_list(ps, ds, s):
    """No rules at all: labels bold in one column, values in the next."""
    v = values(ps[0], s)
    line = lambda a, b: f"<p style='margin:6pt 0'><b style='display:inline-block;width:48mm'>{a}</b>{b}</p>"
    return page(s, f"""<p class="big">資格情報のお知らせ</p><p class="small">発行日　令和7年1月15日</p>{line('保険者', v['issuer'])}{line('保険者番号', v['insurer'])}{line('記号', v['symbol'])}{line('番号', v['number'])}{line('枝番', v['branch'])}{line('氏名', v['name'])}{line('フリガナ', v['kana'])}{line('性別', v['sex'])}{line('生年月日', v['birth'])}{line('資格取得年月日', v['joined'])}{line('個人番号（下４桁）', s.masked(ds[0]))}""", pt=11)


def household_table(ps, ds, s):
    vs = [values(p, s) for p in ps]
    head = vs[0]
    kin = ["本人", "配偶者", "子", "子"]
    body = "".join(f"<tr><td>{n + 1}</td><td>{kin[n]}</td><td>{v['name']}</td><td>{v['kana']}</td><td>{v['birth']}</td><td>{v['branch']}</td><td>{s.masked(d)}</td></tr>" for n, (v, d) in enumerate(zip(vs, ds)))
    return page(s, f"""<h1>資格情報のお知らせ（世帯用）</h1><p>保険者番号 {head['insurer']}　{head['issuer']}</p><p>記号 {head['symbol']}　番号 {head['number']}</p><table style="width:100%"><tr><th></th><th>続柄</th><th>氏名</th><th>フリガナ</th><th>生年月日</th><th>枝番</th><th>個人番号（下4桁）</th></tr>{body}</table><p class="small">※続柄は届出に基づいて記載しています。</p>""", size="A4 landscape", pt=9.5)


def city_boxes(ps, ds, s):
    v = values(ps[0], s)
    box = lambda a, b: f"<div style='border:0.8pt solid #000;display:inline-block;width:78mm;padding:2mm;margin:1mm'><span class='small'>{a}</span><br>{b}</div>"
    return page(s, f"""<p class="r">令和6年11月20日</p><p>{v['name']}　様</p><p class="c big">国民健康保険　資格情報のお知らせ</p>{box('記号・番号', v['symbol'] + '　' + v['number'])}{box('枝番', v['branch'])}{box('氏名', v['name'])}{box('フリガナ', v['kana'])}{box('生年月日', v['birth'])}{box('性別', v['sex'])}{box('適用開始年月日', v['joined'])}{box('保険者番号', v['insurer'])}<p class="r">{v['issuer']}</p>""", pt=11)


def kyokai_sixteenth(ps, ds, s):
    v = values(ps[0], s)
    last = f"<p>あなたの個人番号（マイナンバー）の下4桁は　<b>{s.masked(ds[0])}</b>　です。</p>" if ds[0] else ""
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>{v['name']}　様</p><p>あなたの加入している健康保険の資格情報は次のとおりです。</p><table style="width:100%"><tr><td style="width:28%">記号</td><td>{v['symbol']}</td></tr><tr><td>番号</td><td>{v['number']}　（枝番）{v['branch']}</td></tr><tr><td>フリガナ</td><td>{v['kana']}</td></tr><tr><td>氏名</td><td>{v['name']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>資格取得年月日</td><td>{v['joined']}</td></tr><tr><td>保険者番号</td><td>{v['insurer']}</td></tr><tr><td>保険者名称</td><td>{v['issuer']}</td></tr></table>{last}""", pt=11)


def elder_two_columns(ps, ds, s):
    v = values(ps[0], s)
    left = "".join(f"<p>{a}<br>　{b}</p>" for a, b in [("被保険者番号", v["number"]), ("氏名", v["name"]), ("フリガナ", v["kana"])])
    right = "".join(f"<p>{a}<br>　{b}</p>" for a, b in [("生年月日", v["birth"]), ("個人番号（下４桁）", s.masked(ds[0])), ("保険者番号", v["insurer"])])
    return page(s, f"""<p class="c">後期高齢者医療</p><p class="c big">資格情報のお知らせ</p><table style="width:100%"><tr><td style="width:50%;vertical-align:top">{left}</td><td style="vertical-align:top">{right}</td></tr></table><p class="r">{v['issuer']}</p>""", pt=12)


def guild_certificate(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<div style="border:3pt double #000;padding:8mm"><p class="c big">資格情報通知書</p><p class="c">次の者は、当組合の被保険者であることを通知します。</p><table class="plain" style="width:80%;margin:auto"><tr><td>記号</td><td>{v['symbol']}</td></tr><tr><td>番号</td><td>{v['number']}</td></tr><tr><td>枝番</td><td>{v['branch']}</td></tr><tr><td>氏名</td><td>{v['name']}（{v['kana']}）</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>資格取得年月日</td><td>{v['joined']}</td></tr><tr><td>保険者番号</td><td>{v['insurer']}</td></tr></table><p class="r">{v['issuer']}</p></div>""", pt=12)


def certificate_table(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>資格確認書</h1>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("性別", v["sex"]), ("資格取得年月日", v["joined"]), ("有効期限", "令和8年11月30日"), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])], "dots", False)}""", pt=10.5)


def big_digits(ps, ds, s):
    """The digits large in the middle, the rest small below."""
    v = values(ps[0], s)
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>{v['name']}　様</p><p class="c">ご確認いただく番号（マイナンバーの下4桁）</p><p class="c" style="font-size:24pt">{s.masked(ds[0])}</p><table style="width:100%;font-size:9pt"><tr><th>記号</th><td>{v['symbol']}</td><th>番号</th><td>{v['number']}</td><th>枝番</th><td>{v['branch']}</td></tr><tr><th>フリガナ</th><td colspan=2>{v['kana']}</td><th>氏名</th><td colspan=2>{v['name']}</td></tr><tr><th>生年月日</th><td colspan=2>{v['birth']}</td><th>保険者番号</th><td colspan=2>{v['insurer']}</td></tr></table><p class="r">{v['issuer']}</p>""", pt=10)


def cards_of_people(ps, ds, s):
    """A card for each member, two beside each other."""
    vs = [values(p, s) for p in ps]
    card = lambda v, d: f"<td style='width:50%;border:0.8pt dashed #000;padding:3mm;font-size:9pt'><p><b>資格情報のお知らせ</b></p><p>記号 {v['symbol']}　番号 {v['number']}　枝番 {v['branch']}</p><p>氏名 {v['name']}</p><p>フリガナ {v['kana']}</p><p>生年月日 {v['birth']}</p><p>個人番号下4桁 {s.masked(d)}</p><p>保険者番号 {v['insurer']}</p><p>{v['issuer']}</p></td>"
    return page(s, f"""<p>ご家族の方の分です。切り取ってお使いください。</p><table style="width:100%;border-spacing:3mm"><tr>{''.join(card(v, d) for v, d in zip(vs, ds))}</tr></table>""", pt=9.5)
