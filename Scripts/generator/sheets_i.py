"""Hand-drawn sheets of the twelfth drawing; held out once."""

from paper import page, values


def fold_out(ps, ds, s):
    """Text on the left half, the form on the right, a line to fold between."""
    v = values(ps[0], s)
    pairs = [("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("資格取得年月日", v["joined"]), ("保険者番号", v["insurer"]), ("保険者名称", v["issuer"])]
    body = "".join(f"<p style='border-bottom:0.5pt solid #000'><span style='display:inline-block;width:34mm'>{a}</span>{b}</p>" for a, b in pairs)
    return page(s, f"""<table class="plain" style="width:100%"><tr><td style="width:46%;vertical-align:top;border-right:0.6pt dashed #888"><p>{v['name']}　様</p><p>この用紙は、医療機関などでマイナ保険証が読み取れなかったときに、マイナ保険証といっしょにお出しいただくものです。</p><p>右側を切り離してお持ちください。</p></td><td style="vertical-align:top;padding-left:8mm"><p class="c big">資格情報のお知らせ</p>{body}<p>個人番号（マイナンバー）の下４桁</p><p class="c">{s.masked(ds[0])}</p></td></tr></table>""", size="A4 landscape", pt=10)


def register(ps, ds, s):
    """A register of a household, two lines for each member."""
    vs = [values(p, s) for p in ps]
    head = vs[0]
    body = "".join(f"<tr><td rowspan=2 class='c'>{v['branch']}</td><td class='small'>{v['kana']}</td><td rowspan=2>{v['birth']}</td><td rowspan=2>{v['sex']}</td><td rowspan=2>{s.masked(d)}</td></tr><tr><td>{v['name']}</td></tr>" for v, d in zip(vs, ds))
    return page(s, f"""<p>{head['issuer']}</p><p class="c big">資格情報のお知らせ</p><table style="width:60%"><tr><th>保険者番号</th><td>{head['insurer']}</td></tr><tr><th>記号・番号</th><td>{head['symbol']}・{head['number']}</td></tr></table><table style="width:100%;margin-top:4mm"><tr><th rowspan=2>枝番</th><th>フリガナ</th><th rowspan=2>生年月日</th><th rowspan=2>性別</th><th rowspan=2>個人番号下４桁</th></tr><tr><th>氏名</th></tr>{body}</table>""", size="A4 landscape", pt=9.5)


def short_form(ps, ds, s):
    """As little as there can be: one box, one line under it."""
    v = values(ps[0], s)
    return page(s, f"""<h1>資格情報のお知らせ</h1><table style="width:100%;font-size:9.5pt"><tr><th>保険者番号</th><th>記号</th><th>番号</th><th>枝番</th><th>氏名（カナ）</th><th>生年月日</th></tr><tr><td>{v['insurer']}</td><td>{v['symbol']}</td><td>{v['number']}</td><td>{v['branch']}</td><td>{v['name']}<br>（{v['kana']}）</td><td>{v['birth']}</td></tr></table><p>登録されているマイナンバーの下4桁：{s.masked(ds[0])}　　　{v['issuer']}</p>""", size="A4 landscape", pt=10)


def city_window(ps, ds, s):
    v, p = values(ps[0], s), ps[0]
    return page(s, f"""<div style="margin-left:95mm"><p>〒{p['postal'][:3]}-{p['postal'][3:]}</p><p>{p['address']}</p><p>{v['name']}　様</p></div><p class="c big" style="margin-top:16mm">国民健康保険　資格情報のお知らせ</p><p>下記のとおり国民健康保険の資格情報をお知らせします。</p><table style="width:76%;margin:auto"><tr><td>記号番号</td><td>{v['symbol']}　{v['number']}</td></tr><tr><td>枝番</td><td>{v['branch']}</td></tr><tr><td>氏名</td><td>{v['name']}</td></tr><tr><td>フリガナ</td><td>{v['kana']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>性別</td><td>{v['sex']}</td></tr><tr><td>適用開始年月日</td><td>{v['joined']}</td></tr><tr><td>保険者番号</td><td>{v['insurer']}</td></tr><tr><td>交付者</td><td>{v['issuer']}</td></tr></table>""", pt=11)


def kyokai_thirteenth(ps, ds, s):
    v = values(ps[0], s)
    last = f"<tr><th>個人番号（下４桁）</th><td colspan=3>{s.masked(ds[0])}</td></tr>" if ds[0] else ""
    return page(s, f"""<p class="r">{v['issuer']}</p><p>{v['name']}　様</p><h1>資格情報のお知らせ</h1><p>健康保険法施行規則に基づき、資格情報をお知らせします。</p><table style="width:100%"><tr><th>記号</th><td>{v['symbol']}</td><th>番号（枝番）</th><td>{v['number']}（{v['branch']}）</td></tr><tr><th>氏名<br>（フリガナ）</th><td colspan=3>{v['name']}<br>（{v['kana']}）</td></tr><tr><th>生年月日</th><td>{v['birth']}</td><th>資格取得年月日</th><td>{v['joined']}</td></tr><tr><th>保険者番号</th><td colspan=3>{v['insurer']}</td></tr>{last}</table>""", pt=10)


def elder_slim(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="c">後期高齢者医療</p><p class="c big">資格情報のお知らせ</p><div style="margin:0 25mm"><p>被保険者番号　　<b>{v['number']}</b></p><hr><p>{v['kana']}</p><p class="big">{v['name']}　様</p><hr><p>生年月日　　{v['birth']}</p><p>個人番号の下４桁　　{s.masked(ds[0])}</p><p>保険者番号　　{v['insurer']}</p><p>保険者名　　{v['issuer']}</p></div>""", pt=11)


def guild_members(ps, ds, s):
    """A guild's table of members without digits."""
    vs = [values(p, s) for p in ps]
    head = vs[0]
    body = "".join(f"<tr><td>{v['branch']}</td><td>{v['name']}</td><td>{v['kana']}</td><td>{v['birth']}</td><td>{v['joined']}</td></tr>" for v in vs)
    return page(s, f"""<h1>資格情報通知書</h1><p>組合員　{head['name']}　様</p><p>保険者番号　{head['insurer']}　　保険者名　{head['issuer']}</p><p>記号　{head['symbol']}　　番号　{head['number']}</p><table style="width:100%"><tr><th>枝番</th><th>氏名</th><th>フリガナ</th><th>生年月日</th><th>適用開始日</th></tr>{body}</table>""", size="A4 landscape", pt=10)


def certificate_wide(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<table style="width:130mm"><tr><td colspan=3 class="c">健康保険資格確認書（被扶養者）</td></tr><tr><td>記号　{v['symbol']}</td><td>番号　{v['number']}</td><td>枝番　{v['branch']}</td></tr><tr><td colspan=3>フリガナ　{v['kana']}<br>氏　　名　{v['name']}</td></tr><tr><td colspan=2>生年月日　{v['birth']}</td><td>性別　{v['sex']}</td></tr><tr><td colspan=3>認定年月日　{v['joined']}</td></tr><tr><td colspan=3>保険者番号　{v['insurer']}<br>名　　称　{v['issuer']}</td></tr></table><p>裏面に住所をご記入ください。</p>""", pt=10)


def check_and_return(ps, ds, s):
    """The form above, a slip to send back below with the name again."""
    v = values(ps[0], s)
    pairs = [("記号・番号", f"{v['symbol']}－{v['number']}"), ("枝番", v["branch"]), ("氏名", v["name"]), ("氏名カナ", v["kana"]), ("生年月日", v["birth"]), ("マイナンバー（下4桁）", s.masked(ds[0])), ("保険者番号", v["insurer"])]
    body = "".join(f"<tr><th style='width:40%'>{a}</th><td>{b}</td></tr>" for a, b in pairs)
    return page(s, f"""<p>{v['name']}　様</p><h1>資格情報のお知らせ</h1><table style="width:80%;margin:auto">{body}</table><p class="r">{v['issuer']}</p><p style="border-top:0.7pt dashed #000;margin-top:14mm">キリトリ</p><p class="c">訂正届（誤りがあるときだけご返送ください）</p><table style="width:80%;margin:auto"><tr><th>氏名</th><td>{v['name']}</td></tr><tr><th>正しい個人番号</th><td></td></tr><tr><th>連絡先電話番号</th><td></td></tr></table>""", pt=10.5)
