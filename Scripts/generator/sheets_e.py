"""Hand-drawn sheets of the eighth drawing; held out once."""

from paper import NOTICE, page, rows, values


def two_headed(ps, ds, s):
    """What the insurer holds on the left, what the member checks on the right."""
    v = values(ps[0], s)
    left = rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("保険者番号", v["insurer"])], "", False).replace("width:88%", "width:100%")
    right = rows([("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("個人番号（下4桁）", s.masked(ds[0]))]).replace("width:88%", "width:100%")
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>{v['issuer']}</p><table class="plain" style="width:100%"><tr><td style="width:44%;vertical-align:top"><p>【健康保険の情報】</p>{left}</td><td style="vertical-align:top"><p>【ご本人の情報】</p>{right}</td></tr></table>""", pt=10)


def long_letter(ps, ds, s):
    """The fields in the middle of a long letter."""
    v = values(ps[0], s)
    return page(s, f"""<p class="r">{v['issuer']}</p><p>{v['name']}　様</p><h1>資格情報のお知らせの送付</h1><p>日頃より当組合の事業運営にご理解を賜り、厚くお礼申し上げます。</p><p>さて、このたび、健康保険法施行規則の改正に伴い、皆様の資格情報をお届けいたします。</p><p>記</p><p>　１．記号・番号　　{v['symbol']}－{v['number']}（枝番　{v['branch']}）</p><p>　２．氏名　　{v['name']}</p><p>　３．フリガナ　　{v['kana']}</p><p>　４．生年月日　　{v['birth']}</p><p>　５．保険者番号　　{v['insurer']}</p><p>　６．個人番号下４桁　　{s.masked(ds[0])}</p><p class="r">以上</p><p>お問い合わせ先　適用課　03-0000-0000</p>""", pt=10.5)


def coupon(ps, ds, s):
    """A strip of three cards side by side, the middle one with the fields."""
    v = values(ps[0], s)
    middle = f"<p><b>資格情報のお知らせ</b></p><p>記号　{v['symbol']}</p><p>番号　{v['number']}</p><p>枝番　{v['branch']}</p><p>氏名　{v['name']}</p><p>カナ　{v['kana']}</p><p>生年月日　{v['birth']}</p><p>保険者番号　{v['insurer']}</p><p>マイナンバー下4桁</p><p>{s.masked(ds[0])}</p>"
    return page(s, f"""<table style="width:100%"><tr><td style="width:30%;vertical-align:top"><p>ご使用方法</p><p class="small">点線から切り離してお使いください。</p></td><td style="vertical-align:top">{middle}</td><td style="width:26%;vertical-align:top"><p>{v['issuer']}</p><p class="small">紛失された場合はご連絡ください。</p></td></tr></table>""", size="A4 landscape", pt=10)


def numbered_people(ps, ds, s):
    """People as ①, ②, ③, each in two lines of running text."""
    head = values(ps[0], s)
    row = lambda n, v, d: f"<p>{'①②③'[n]} {v['name']}（{v['kana']}）　枝番 {v['branch']}</p><p>　　生年月日 {v['birth']}　個人番号 {s.masked(d)}</p>"
    body = "".join(row(n, values(p, s), d) for n, (p, d) in enumerate(zip(ps, ds)))
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>保険者番号　{head['insurer']}　{head['issuer']}</p><p>被保険者証の記号　{head['symbol']}　　被保険者証の番号　{head['number']}</p><p>ご加入の方は次のとおりです。</p>{body}""")


def kyokai_ninth(ps, ds, s):
    v = values(ps[0], s)
    last = f"<tr><td colspan=4>協会けんぽに登録されている個人番号（マイナンバー）の下4桁は「{s.masked(ds[0])}」です。</td></tr>" if ds[0] else ""
    return page(s, f"""<p>{v['issuer']}</p><h1>資格情報のお知らせ</h1><table style="width:100%"><tr><th>氏名</th><td colspan=3>{v['name']}</td></tr><tr><th>フリガナ</th><td colspan=3>{v['kana']}</td></tr><tr><th>記号</th><td>{v['symbol']}</td><th>番号</th><td>{v['number']}　枝番 {v['branch']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td><th>資格取得年月日</th><td>{v['joined']}</td></tr><tr><th>保険者番号</th><td colspan=3>{v['insurer']}</td></tr>{last}</table>""", pt=10.5)


def town_band(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="c">国民健康保険資格情報のお知らせ</p><table style="width:100%"><tr><th>被保険者記号・番号</th><th>枝番</th><th>氏名（フリガナ）</th><th>生年月日</th></tr><tr><td>{v['symbol']}・{v['number']}</td><td>{v['branch']}</td><td>{v['name']}<br>（{v['kana']}）</td><td>{v['birth']}</td></tr></table><p>保険者番号　{v['insurer']}　　{v['issuer']}</p>""", pt=10.5)


def elder_letter_box(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p>{v['name']}　様</p><h1>後期高齢者医療 資格情報のお知らせ</h1><div style="border:1pt solid #000;padding:5mm;width:120mm;margin:auto"><p>被保険者番号　　{v['number']}</p><p>フ リ ガ ナ　　{v['kana']}</p><p>氏　　　　名　　{v['name']}</p><p>生 年 月 日　　{v['birth']}</p><p>保険者番号　　{v['insurer']}</p></div><p>マイナンバーの下４桁：{s.masked(ds[0])}</p><p class="r">{v['issuer']}</p>""")
