"""Hand-drawn sheets of the twenty-third drawing; held out once."""

from paper import page, rows, values


def city_head(ps, ds, s):
    """The municipality writes to the head of the household, who is somebody else."""
    v, p = values(ps[0], s), ps[0]
    return page(s, f"""<p>{p['postal'][:3]}-{p['postal'][3:]}</p><p>{p['address']}</p><p>世帯主　例示 一太郎　様</p><p class="r">{v['issuer']}長</p><h1>国民健康保険 資格情報のお知らせ</h1><table style="width:100%;font-size:10pt"><tr><th>記号</th><td>{v['symbol']}</td><th>番号</th><td>{v['number']}</td><th>枝番</th><td>{v['branch']}</td></tr><tr><th>氏名</th><td colspan=3>{v['kana']}<br>{v['name']}</td><th>性別</th><td>{v['sex']}</td></tr><tr><th>生年月日</th><td colspan=5>{v['birth']}</td></tr><tr><th>適用開始年月日</th><td colspan=2>{v['joined']}</td><th>交付年月日</th><td colspan=2>令和6年11月29日</td></tr><tr><th>世帯主氏名</th><td colspan=5>例示 一太郎</td></tr><tr><th>保険者番号</th><td colspan=5>{v['insurer']}</td></tr></table>""", pt=10.5)


def kyokai_halves(ps, ds, s):
    """A letter that says the digits; below it the card to cut out."""
    v = values(ps[0], s)
    says = f"<p>２　保険者が登録しているあなたの個人番号の下4桁</p><p class='c big'>{s.masked(ds[0])}</p>" if ds[0] else ""
    return page(s, f"""<p>{v['name']} 様</p><p class="r">{v['issuer']}</p><h1>資格情報のお知らせ</h1><p>１　あなたの資格情報は下の枠内のとおりです。</p>{says}<p>３　相違がある場合はお問い合わせください。</p><p class="c">－－－－－－－－　きりとり　－－－－－－－－</p><div class="card" style="width:100mm;font-size:9.5pt"><p class="c"><b>健康保険 資格情報のお知らせ</b></p><p>記号　{v['symbol']}　　番号　{v['number']}（枝番 {v['branch']}）</p><p>氏名（カナ）　{v['kana']}</p><p>氏名　{v['name']}</p><p>生年月日　{v['birth']}</p><p>資格取得年月日　{v['joined']}</p><p>保険者番号　{v['insurer']}</p><p>保険者名称　{v['issuer']}</p></div>""", pt=10.5)


def roster(ps, ds, s):
    """A list as a line printer writes it: one person in one line, the heads in another."""
    vs = [values(p, s) for p in ps]
    head = vs[0]
    lines = "".join(f"<tr><td>{v['branch']}</td><td>{v['name']}</td><td>{v['kana']}</td><td>{v['sex']}</td><td>{v['birth']}</td><td>{s.masked(d)}</td></tr>" for v, d in zip(vs, ds))
    return page(s, f"""<p>＊＊　資格情報のお知らせ　＊＊</p><p>保険者　{head['insurer']}　{head['issuer']}</p><p>記号　{head['symbol']}　番号　{head['number']}　　世帯の加入者は{len(ps)}人です</p><table class="plain" style="width:100%;border-top:1pt solid #000;border-bottom:1pt solid #000;font-size:9.5pt"><tr><th>枝番</th><th>氏名</th><th>カナ</th><th>性</th><th>生年月日</th><th>個人番号下4桁</th></tr>{lines}</table><p class="r">以上</p>""", size="A4 landscape", pt=10.5)


def upright_heads(ps, ds, s):
    """A form whose heads stand upright in narrow cells."""
    v = values(ps[0], s)
    up = lambda text: f'<th style="width:7mm;text-align:center;line-height:1.1;font-size:8.5pt">{"<br>".join(text)}</th>'
    return page(s, f"""<h1>資格情報のお知らせ</h1><table style="width:100%"><tr>{up("氏名")}<td><span class="small">{v['kana']}</span><br>{v['name']}</td>{up("性別")}<td>{v['sex']}</td></tr><tr>{up("生年月日")}<td>{v['birth']}</td>{up("資格取得")}<td>{v['joined']}</td></tr></table><table style="width:100%;margin-top:4mm"><tr><th>被保険者等記号・番号</th><td>{v['symbol']}・{v['number']}</td><th>枝番</th><td>{v['branch']}</td></tr><tr><th>個人番号の下4桁</th><td colspan=3>{s.masked(ds[0])}</td></tr><tr><th>保険者番号・名称</th><td colspan=3>{v['insurer']}　{v['issuer']}</td></tr></table>""", pt=11)


def elder_dates(ps, ds, s):
    v, p = values(ps[0], s), ps[0]
    return page(s, f"""<p class="c big">後期高齢者医療　資格情報のお知らせ</p><table style="width:88%;margin:auto"><tr><td>交付年月日</td><td>令和6年12月2日</td></tr><tr><td>被保険者番号</td><td>{v['number']}</td></tr><tr><td>住所</td><td>{p['address']}</td></tr><tr><td>フリガナ</td><td>{v['kana']}</td></tr><tr><td>氏名</td><td>{v['name']}　　（{v['sex']}）</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>資格取得年月日</td><td>{v['joined']}</td></tr><tr><td>発効期日</td><td>令和6年8月1日</td></tr><tr><td>一部負担金の割合</td><td>1割</td></tr><tr><td>個人番号（下4桁）</td><td>{s.masked(ds[0])}</td></tr><tr><td>保険者番号及び名称</td><td>{v['insurer']}<br>{v['issuer']}</td></tr></table>""", pt=10.5)


def screen_print(ps, ds, s):
    """A page printed from the insurer's member site: small gray captions, values below, thin lines between."""
    v = values(ps[0], s)
    item = lambda a, b: f"<div style='border-bottom:0.4pt solid #bbb;padding:1.5mm 0'><div style='font-size:8pt;color:#666'>{a}</div><div>{b}</div></div>"
    return page(s, f"""<p class="small">会員ページ ＞ 資格情報のお知らせ</p><p class="big">資格情報のお知らせ</p>{item("お名前", v["name"])}{item("カナ", v["kana"])}{item("生年月日", v["birth"])}{item("記号・番号・枝番", f"{v['symbol']} ・ {v['number']} ・ {v['branch']}")}{item("資格取得日", v["joined"])}{item("登録マイナンバー（下4桁）", s.masked(ds[0]))}{item("保険者", f"{v['issuer']}（{v['insurer']}）")}<p class="small c">印刷日：2024/12/20　1/1ページ</p>""", size="A5", margin="12mm", pt=11)


def stub_right(ps, ds, s):
    """A stub for the office at the right repeats name, key and digits."""
    v = values(ps[0], s)
    last = s.masked(ds[0])
    return page(s, f"""<table class="plain" style="width:100%"><tr><td style="width:66%;vertical-align:top"><h1>資格情報のお知らせ</h1>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("個人番号（下4桁）", last), ("保険者番号", v["insurer"])])}<p class="r">{v['issuer']}</p></td><td style="vertical-align:top;border-left:0.8pt dashed #000;font-size:8.5pt"><p class="c">事業所控</p><p>記号 {v['symbol']}</p><p>番号 {v['number']}</p><p>{v['name']} 殿</p><p>下4桁 {last}</p><p>受領印</p></td></tr></table>""", size="A4 landscape", pt=10.5)


def guild_office(ps, ds, s):
    """Sent through the office: the office's address on top, the person's data in two ruled lines."""
    v = values(ps[0], s)
    return page(s, f"""<p>株式会社 架空商店　御中</p><p class="r">{v['issuer']}<br>保険者番号 {v['insurer']}</p><p>次の方の資格情報のお知らせを送付しますので、ご本人へお渡しください。</p><p class="c big">資格情報のお知らせ</p><div style="border-top:1pt solid #000;border-bottom:1pt solid #000;padding:3mm"><p>{v['name']}（{v['kana']}）　{v['birth']}生　{v['sex']}</p><p>記号 {v['symbol']} － 番号 {v['number']} － 枝番 {v['branch']}</p></div><p>資格取得日：{v['joined']}　　個人番号下4桁：{s.masked(ds[0])}</p>""", pt=11)


def certificate_office(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<div style="border:1.2pt solid #000;border-radius:3mm;width:92mm;padding:3mm;font-size:9pt"><p class="c"><b>資格確認書</b>（被保険者）　令和6年12月2日交付</p><p>記号 {v['symbol']}　番号 {v['number']}（枝番）{v['branch']}</p><p><span style="font-size:6.5pt">{v['kana']}</span><br>氏名　{v['name']}</p><p>生年月日　{v['birth']}　性別 {v['sex']}</p><p>資格取得年月日　{v['joined']}</p><p>有効期限　令和11年12月1日</p><p>保険者番号　{v['insurer']}</p><p>保険者名称　{v['issuer']}</p></div>""", pt=10)


def digits_panel(ps, ds, s):
    """The digits large in a panel of their own; the record in three columns below."""
    v = values(ps[0], s)
    col = lambda pairs: "<td style='vertical-align:top;width:33%;border:none'>" + "".join(f"<p class='small'>{a}</p><p>{b}</p>" for a, b in pairs) + "</td>"
    return page(s, f"""<h1>資格情報のお知らせ</h1><div style="border:1pt solid #000;padding:4mm;text-align:center"><p>当組合に登録されている個人番号（マイナンバー）の下4桁</p><p style="font-size:18pt">{s.masked(ds[0])}</p></div><table style="width:100%;margin-top:5mm;font-size:10pt"><tr>{col([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"])])}{col([("氏名", v["name"]), ("フリガナ", v["kana"]), ("性別", v["sex"])])}{col([("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("保険者番号", v["insurer"])])}</tr></table><p class="r">{v['issuer']}</p>""", pt=10.5)
