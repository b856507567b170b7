"""Hand-drawn sheets of the fourteenth drawing; held out once."""

from paper import page, rows, values


def card_of_postcard(ps, ds, s):
    """A pressed postcard: everything small on A6."""
    v = values(ps[0], s)
    return page(s, f"""<p class="c" style="font-size:11pt">資格情報のお知らせ</p><table style="width:100%;font-size:8pt"><tr><td>氏名</td><td colspan=3>{v['name']}（{v['kana']}）</td></tr><tr><td>生年月日</td><td colspan=3>{v['birth']}</td></tr><tr><td>記号</td><td>{v['symbol']}</td><td>番号</td><td>{v['number']}（枝番）{v['branch']}</td></tr><tr><td>個人番号下4桁</td><td colspan=3>{s.masked(ds[0])}</td></tr><tr><td>保険者番号</td><td colspan=3>{v['insurer']}</td></tr><tr><td>保険者名</td><td colspan=3>{v['issuer']}</td></tr></table><p style="font-size:7pt">この面を開くと元に戻りません。大切に保管してください。</p>""", size="105mm 148mm", margin="8mm", pt=8)


def people_across(ps, ds, s):
    """A column for each member of the family."""
    vs = [values(p, s) for p in ps]
    head = vs[0]
    line = lambda label, cells: f"<tr><th style='width:24%'>{label}</th>{''.join(f'<td>{c}</td>' for c in cells)}</tr>"
    body = line("区分", ["本人", "家族"]) + line("枝番", [v["branch"] for v in vs]) + line("氏名", [v["name"] for v in vs]) + line("フリガナ", [v["kana"] for v in vs]) + line("生年月日", [v["birth"] for v in vs]) + line("個人番号（下4桁）", [s.masked(d) for d in ds])
    return page(s, f"""<h1>資格情報のお知らせ</h1><table style="width:60%"><tr><th>記号</th><td>{head['symbol']}</td><th>番号</th><td>{head['number']}</td></tr><tr><th>保険者番号</th><td colspan=3>{head['insurer']}</td></tr><tr><th>保険者名称</th><td colspan=3>{head['issuer']}</td></tr></table><table style="width:100%;margin-top:5mm">{body}</table>""", pt=10)


def letter_with_slip(ps, ds, s):
    """A letter, a dashed line, the slip with the data under it in three columns."""
    v, p = values(ps[0], s), ps[0]
    cell = lambda a, b: f"<td style='width:33%'><span class='small'>{a}</span><br>{b}</td>"
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br>{v['name']}　様</p><p class="r">令和6年10月25日<br>{v['issuer']}</p><p class="c big">資格情報のお知らせについて</p><p>拝啓　時下ますますご清栄のこととお喜び申し上げます。</p><p>さて、マイナ保険証への移行に伴い、当組合で登録しているあなたの情報を下の欄にてお知らせします。相違がありましたらお手数ですがご連絡ください。</p><p class="r">敬具</p><hr style="border:none;border-top:0.8pt dashed #000"><p class="c small">切り取り線</p><table style="width:100%;margin-top:4mm"><tr>{cell('記号', v['symbol'])}{cell('番号', v['number'])}{cell('枝番', v['branch'])}</tr><tr>{cell('フリガナ', v['kana'])}{cell('氏名', v['name'])}{cell('生年月日', v['birth'])}</tr><tr>{cell('個人番号下4桁', s.masked(ds[0]))}{cell('保険者番号', v['insurer'])}{cell('保険者名', v['issuer'])}</tr></table>""", pt=10)


def town_form(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="r">想保年第４５号<br>令和6年12月2日</p><p class="c big">国民健康保険資格情報のお知らせ</p><p>　あなたの資格に関する情報は次のとおりです。</p><table style="width:80%;margin:4mm auto"><tr><td style="width:35%">被保険者氏名</td><td>{v['name']}</td></tr><tr><td>フリガナ</td><td>{v['kana']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>記号・番号</td><td>{v['symbol']}・{v['number']}</td></tr><tr><td>枝番</td><td>{v['branch']}</td></tr><tr><td>資格取得年月日</td><td>{v['joined']}</td></tr><tr><td>保険者番号</td><td>{v['insurer']}</td></tr><tr><td>交付者名</td><td>{v['issuer']}</td></tr></table><p class="r">{v['issuer']}長</p>""", pt=11)


def kyokai_fifteenth(ps, ds, s):
    v = values(ps[0], s)
    last = f"<tr><td colspan=2>マイナンバー（下４桁）</td><td colspan=2>{s.masked(ds[0])}</td></tr>" if ds[0] else ""
    return page(s, f"""<p>{v['name']}　様</p><p class="c big" style="border-bottom:1.5pt solid #000">資格情報のお知らせ</p><table style="width:100%;margin-top:6mm"><tr><td>記号</td><td>{v['symbol']}</td><td>番号</td><td>{v['number']}</td></tr><tr><td>枝番</td><td>{v['branch']}</td><td>性別</td><td>{v['sex']}</td></tr><tr><td>フリガナ</td><td colspan=3>{v['kana']}</td></tr><tr><td>氏名</td><td colspan=3>{v['name']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td><td>資格取得年月日</td><td>{v['joined']}</td></tr>{last}<tr><td>保険者番号</td><td>{v['insurer']}</td><td colspan=2>{v['issuer']}</td></tr></table><p class="small">お問い合わせ先　{v['issuer']}</p>""", pt=10.5)


def elder_lines(ps, ds, s):
    v = values(ps[0], s)
    line = lambda a, b: f"<p style='border-bottom:0.6pt solid #000;padding-bottom:2pt'>{a}<span style='position:absolute;left:75mm'>{b}</span></p>"
    return page(s, f"""<p class="c">（後期高齢者医療制度）</p><p class="c big">資格情報のお知らせ</p>{line('被保険者番号', v['number'])}{line('被保険者の氏名', v['name'])}{line('氏名のフリガナ', v['kana'])}{line('生年月日', v['birth'])}{line('個人番号（下4桁）', s.masked(ds[0]))}{line('保険者番号', v['insurer'])}{line('保険者名', v['issuer'])}""", pt=12)


def guild_two_rows(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>資格情報通知書</h1><table style="width:100%"><tr><th>保険者番号</th><th>記号</th><th>番号</th><th>枝番</th></tr><tr><td>{v['insurer']}</td><td>{v['symbol']}</td><td>{v['number']}</td><td>{v['branch']}</td></tr></table><table style="width:100%;margin-top:3mm"><tr><th>氏名</th><th>フリガナ</th><th>生年月日</th><th>資格取得年月日</th></tr><tr><td>{v['name']}</td><td>{v['kana']}</td><td>{v['birth']}</td><td>{v['joined']}</td></tr></table><p class="r">{v['issuer']}　理事長</p>""", size="A4 landscape", pt=11)


def check_box(ps, ds, s):
    """A box to tick: is the number yours?"""
    v = values(ps[0], s)
    pairs = [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("保険者番号", v["insurer"]), ("保険者名称", v["issuer"])]
    return page(s, f"""<h1>資格情報のお知らせ（確認のお願い）</h1>{rows(pairs, "", True)}<table style="width:88%;margin:4mm auto"><tr><td style="width:50%">登録個人番号の下4桁<br><span class="big">{s.masked(ds[0])}</span></td><td>□ 相違ありません<br>□ 相違があります</td></tr></table><p class="small">相違がある場合のみ、この用紙を返送してください。</p>""", pt=10.5)


def certificate_card(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<div style="border:1pt solid #000;border-radius:3mm;width:95mm;padding:3mm;font-size:9pt"><p class="c">健康保険　資格確認書　　令和6年12月2日交付</p><p>記号　{v['symbol']}　　番号　{v['number']}（枝番）{v['branch']}</p><p>氏名　　　{v['name']}</p><p>フリガナ　{v['kana']}</p><p>生年月日　{v['birth']}</p><p>資格取得年月日　{v['joined']}</p><p>保険者番号　{v['insurer']}</p><p>保険者名称　{v['issuer']}</p></div>""", pt=9)


def members_rows(ps, ds, s):
    vs = [values(p, s) for p in ps]
    head = vs[0]
    body = "".join(f"<tr><td>{v['name']}<br><span class='small'>{v['kana']}</span></td><td class='c'>{v['branch']}</td><td>{v['birth']}</td><td>{v['sex']}</td><td>{s.masked(d)}</td></tr>" for v, d in zip(vs, ds))
    return page(s, f"""<p>{head['name']}　様</p><h1>資格情報のお知らせ</h1><p>ご加入の皆様の情報は以下のとおりです。</p><table style="width:100%"><tr><th>氏名／フリガナ</th><th>枝番</th><th>生年月日</th><th>性別</th><th>個人番号下4桁</th></tr>{body}</table><p>記号　{head['symbol']}　番号　{head['number']}<br>保険者番号　{head['insurer']}<br>保険者名称　{head['issuer']}</p>""", pt=10)
